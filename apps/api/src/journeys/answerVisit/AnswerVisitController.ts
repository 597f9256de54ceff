import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Refuses } from '../../http/Refuses.js';
import { Settings } from '../../settings/Settings.js';
import { answerVisit } from './answerVisit.js';
import { AnsweredVisitReply, LinkedVisitReply } from './LinkedVisitReply.js';
import { showLinkedVisit } from './showLinkedVisit.js';
import { VisitAnswerBody, VisitLinkBody } from './VisitLinkBody.js';

/** How a patient answers to a visit, with nothing but the secret of a link. */
@ApiTags('messages')
@Controller('visit-links')
export class AnswerVisitController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Post('inspect')
  @HttpCode(200)
  @Permits('public')
  @Refuses('link_not_valid', 'slow_down')
  @ApiOkResponse({ type: LinkedVisitReply })
  inspect(
    @Body() { token }: VisitLinkBody,
    @Req() { ip }: FastifyRequest,
    @ArrivedAt() now: number,
  ): Promise<LinkedVisitReply> {
    const { mailFrom } = this.settings;
    const from = /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
    return showLinkedVisit(this.database, { token, address: ip, now }, from);
  }

  @Post('answer')
  @HttpCode(200)
  @Permits('public')
  @Refuses('link_not_valid', 'slow_down')
  @ApiOkResponse({ type: AnsweredVisitReply })
  answer(
    @Body() { token, coming }: VisitAnswerBody,
    @Req() { ip, id }: FastifyRequest,
    @ArrivedAt() now: number,
  ): Promise<AnsweredVisitReply> {
    return answerVisit(this.database, { token, address: ip, now }, coming, id);
  }
}
