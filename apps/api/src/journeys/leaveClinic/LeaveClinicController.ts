import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Sessions } from '../../access/sessions/Sessions.js';
import { Database } from '../../database/Database.js';
import { MemberReply } from '../../features/staff/MemberReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { LeaveBody } from './LeaveBody.js';
import { LeftReply } from './LeftReply.js';
import { leaveClinic, letIn, shutOut } from './leaveClinic.js';

/** Who leaves has visits, and plans that count on them. */
@ApiTags('staff')
@Controller('staff/:id')
export class LeaveClinicController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Post('disable')
  @HttpCode(200)
  @Permits('staff.manage')
  @Refuses('last_manager', 'wrong_state')
  @ApiOkResponse({ type: LeftReply })
  async disable(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<LeftReply> {
    const seen = { id, version };
    const member = await this.database.transaction((tx) => shutOut(tx, actor, seen, { today, at }));
    this.sessions.forgetAll();
    return member;
  }

  @Post('enable')
  @HttpCode(200)
  @Permits('staff.manage')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: MemberReply })
  async enable(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<MemberReply> {
    const seen = { id, version };
    const member = await this.database.transaction((tx) => letIn(tx, actor, seen, { today, at }));
    this.sessions.forgetAll();
    return member;
  }

  @Post('leave')
  @HttpCode(200)
  @Permits('staff.manage')
  @Refuses('validation_failed')
  @ApiOkResponse({ type: LeftReply })
  leave(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: LeaveBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<LeftReply> {
    const seen = { id, version };
    return this.database.transaction((tx) => leaveClinic(tx, actor, seen, body, { today, at }));
  }
}
