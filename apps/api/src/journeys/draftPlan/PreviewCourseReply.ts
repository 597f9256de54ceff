import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { PreviewSessionReply } from './PreviewSessionReply.js';

/** A course that is not stored yet. */
export class PreviewCourseReply {
  @Text({ about: 'Key of the course in this preview.' })
  id!: string;

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

  @Flag({ about: 'Whether the ideal gap lies outside the range that trials used.' })
  outsideTrials!: boolean;

  @Nested(() => PreviewSessionReply, { many: true })
  sessions!: PreviewSessionReply[];
}
