import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Sessions } from '../../access/sessions/Sessions.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { WeekBody } from '../../http/hours/WeekBody.js';
import { Lists } from '../../http/lists/Lists.js';
import { listRows } from '../../http/lists/listRows.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { getMember } from './getMember.js';
import { InvitationBody } from './InvitationBody.js';
import { invite } from './invite.js';
import { LinkReply } from './LinkReply.js';
import { linkFor } from './linkFor.js';
import { MemberBody } from './MemberBody.js';
import { InvitedMember, MemberReply } from './MemberReply.js';
import { memberColumns } from './memberColumns.js';
import { memberRules } from './memberRules.js';
import { setMemberHours } from './setMemberHours.js';
import { updateMember } from './updateMember.js';

const SOURCE = {
  columns: memberColumns,
  from: 'memberships m join accounts a on a.id = m.account_id',
  within: 'm.clinic_id = $1',
};

/** The people of the clinic: roles, rights, what they perform and when they work. Leaving is a journey: visits follow. */
@ApiTags('staff')
@Controller('staff')
export class StaffController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Permits('clinic.read')
  @Lists(memberRules)
  @ApiOkResponse({ type: MemberReply, isArray: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly MemberReply[]> {
    return listRows(this.database, reply, memberRules, SOURCE, actor.clinicId, query);
  }

  @Get(':id')
  @Permits('clinic.read')
  @ApiOkResponse({ type: MemberReply })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<MemberReply> {
    return getMember(this.database.reader, actor.clinicId, id);
  }

  @Post()
  @Permits('staff.manage')
  @Refuses('already_member', 'invited_elsewhere', 'unknown_protocol')
  @ApiCreatedResponse({ type: InvitedMember })
  invite(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @ArrivedAt() now: number,
    @Body() body: InvitationBody,
  ): Promise<InvitedMember> {
    return this.database.transaction(async (tx) => {
      // The link is a secret: it is shown to the first request and not kept for a repeated one.
      let link: LinkReply | null = null;
      const member = await once(tx, actor, ticket, async () => {
        const { link: shown, ...invited } = await invite(tx, actor, body, now);
        link = shown;
        return invited;
      });
      return { ...member, link };
    });
  }

  @Put(':id')
  @Permits('staff.manage')
  @Refuses('last_manager', 'unknown_protocol')
  @ApiOkResponse({ type: MemberReply })
  async update(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Body() body: MemberBody,
    @ArrivedAt() at: number,
  ): Promise<MemberReply> {
    const member = await this.database.transaction((tx) => updateMember(tx, actor, id, seen, body, at));
    this.sessions.forgetAll();
    return member;
  }

  @Put(':id/hours')
  @Permits('staff.manage')
  @ApiOkResponse({ type: MemberReply })
  setHours(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Body() body: WeekBody,
  ): Promise<MemberReply> {
    return this.database.transaction((tx) => setMemberHours(tx, actor, id, seen, body.hours));
  }

  @Post(':id/link')
  @HttpCode(200)
  @Permits('staff.manage')
  @Refuses('shared_account')
  @ApiOkResponse({ type: LinkReply })
  link(@CurrentActor() actor: Actor, @RecordId() id: string, @ArrivedAt() now: number): Promise<LinkReply> {
    return this.database.transaction((tx) => linkFor(tx, actor, id, now));
  }
}
