import { visitInstructions } from '../../database/fragments/visitInstructions.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { CalendarPatientReply } from './CalendarPatientReply.js';
import { CalendarSessionReply } from './CalendarSessionReply.js';

export class CalendarVisitReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Instant({ about: 'From when the room is held.' })
  roomFrom!: string;

  @Instant({ about: 'Until when the room is held.' })
  roomTo!: string;

  @Nested(() => CalendarPatientReply)
  patient!: CalendarPatientReply;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: string;

  @Text({ optional: true })
  protocolCode!: string | null;

  @Text()
  label!: string;

  @Nested(() => CalendarSessionReply, { many: true })
  sessions!: CalendarSessionReply[];

  @Reference()
  specialistId!: string;

  @Reference()
  roomId!: string;

  @Choice(['booked', 'confirmed', 'arrived', 'in-room', 'done', 'missed'])
  state!: string;

  @Flag()
  urgent!: boolean;

  @Instant({ optional: true })
  arrivedAt!: string | null;

  @Choice(visitInstructions, { optional: true })
  instruction!: string | null;
}
