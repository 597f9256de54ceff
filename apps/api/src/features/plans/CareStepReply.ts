import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { TickReply } from './TickReply.js';

/** Something to be done, or left out, on days around a session. */
export class CareStepReply {
  @Text()
  code!: string;

  @Choice(['preparation', 'aftercare', 'follow-up'])
  kind!: string;

  @CalendarDay()
  from!: string;

  @CalendarDay({ about: 'Included; the same as from where it is one day.' })
  until!: string;

  @Flag({
    about: 'Whether the session has its day; else it is counted from the ideal one and moves with it.',
  })
  settled!: boolean;

  @Text({ least: 0 })
  source!: string;

  @Text()
  evidence!: string;

  @Data({ about: 'Numbers for the words: days, mg, timesADay, weeksLow, …' })
  params!: object;

  @Nested(() => TickReply, { optional: true, about: 'What was told last when the patient came.' })
  ticked!: TickReply | null;
}
