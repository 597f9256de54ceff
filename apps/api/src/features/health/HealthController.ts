import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';
import { HealthReply } from './HealthReply.js';
import { isMigrated } from './isMigrated.js';

/** For whoever watches the process: nothing about the clinic stands here. */
@ApiTags('system')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Permits('public')
  @ApiOkResponse({ type: HealthReply })
  live(): HealthReply {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and has every table. */
  @Get('ready')
  @Permits('public')
  @ApiOkResponse({ type: HealthReply })
  async ready(): Promise<HealthReply> {
    if (await isMigrated(this.database)) return { status: 'ok' };
    throw new Problem(503, 'unavailable', 'The database is being prepared.');
  }
}
