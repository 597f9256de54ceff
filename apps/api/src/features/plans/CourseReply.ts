import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { PlanSessionReply } from './PlanSessionReply.js';
import { ProtocolOptionReply } from './ProtocolOptionReply.js';

/** One protocol's run inside a plan, with the version of the catalogue that it was made with. */
export class CourseReply {
  @Reference()
  id!: string;

  @Reference()
  protocolId!: string;

  @Text()
  protocolCode!: string;

  @Whole({ least: 1, greatest: 100_000 })
  protocolVersion!: number;

  @Text()
  area!: string;

  @Choice(['half', 'whole'], { optional: true })
  rhythm!: string | null;

  @Flag({ about: 'Whether the medical lead signed this version; an unsigned one cannot be booked.' })
  signed!: boolean;

  @Nested(() => ProtocolOptionReply, {
    many: true,
    optional: true,
    about: 'What its open sessions can go on with; readers of the chart only.',
  })
  changeTo?: ProtocolOptionReply[];

  @Nested(() => PlanSessionReply, { many: true })
  sessions!: PlanSessionReply[];
}
