import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { HealingReply } from './HealingReply.js';
import { PlanFindingReply } from './PlanFindingReply.js';
import { ProtocolChoiceReply } from './ProtocolChoiceReply.js';

/** A signed protocol that a course could go on with, held against what it is done with now. */
export class ProtocolOptionReply extends ProtocolChoiceReply {
  @Choice(['superficial', 'medium', 'deep', 'ha', 'caha', 'plla', 'pmma'], {
    about: 'The depth of a peel, the material of a filler.',
  })
  group!: string;

  @Choice(['gentler', 'alike', 'stronger'], { about: 'Against what the course is done with now.' })
  strength!: string;

  @Nested(() => HealingReply, { about: 'Days of visible healing.' })
  downtime!: HealingReply;

  @Whole({ least: 0, greatest: 10_000, about: 'Days between two sessions at best, for this patient.' })
  gapIdeal!: number;

  @Whole({ least: 0, greatest: 10_000, about: 'The fewest days between two sessions.' })
  gapShortest!: number;

  @Text({ many: true, about: "Codes of the patient's concerns that call for it." })
  serves!: string[];

  @Nested(() => PlanFindingReply, {
    many: true,
    about:
      'What speaks to it today and on the day of the next session, the gravest first; absolute ones rule it out.',
  })
  findings!: PlanFindingReply[];

  @Flag({ about: 'Whether the reader performs it.' })
  performed!: boolean;

  @Flag({ about: 'Whether what is booked of the course is made for another length or another room.' })
  otherVisit!: boolean;
}
