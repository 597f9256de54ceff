import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** A finding in sight on every page about the patient. */
export class HeaderFinding {
  @Text()
  code!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;

  @CalendarDay({ optional: true, about: 'first allowed day; null while it waits for something to heal' })
  until!: string | null;

  @Text({ optional: true, about: 'code of the fact or trait that led to it' })
  from!: string | null;

  @Text({ many: true, about: 'codes of the protocols it concerns' })
  protocols!: string[];
}
