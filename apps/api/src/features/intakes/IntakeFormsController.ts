import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Refuses } from '../../http/Refuses.js';
import { currentForm } from './currentForm.js';
import { FormReply } from './FormReply.js';

@ApiTags('intakes')
@Controller('intake-forms')
export class IntakeFormsController {
  constructor(private readonly database: Database) {}

  @Get('current')
  @Permits('intakes.list')
  @Refuses('no_form')
  @ApiOkResponse({ type: FormReply })
  current(@CurrentActor() actor: Actor): Promise<FormReply> {
    return currentForm(this.database, actor.clinicId);
  }
}
