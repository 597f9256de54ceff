import { type CallUrgency, callUrgencies } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { EmergencyProtocolBody } from './EmergencyProtocolBody.js';

/** What the clinic wants done on a call of some urgency, and who wrote it. */
export class EmergencyProtocolReply extends EmergencyProtocolBody {
  @Choice(callUrgencies)
  urgency!: CallUrgency;

  @Text({ about: 'Name of the medical lead who wrote it.' })
  writtenBy!: string;

  @Instant()
  writtenAt!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;
}
