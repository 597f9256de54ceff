import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** What is typed so far about a patient who may be known already. Half a phone number is no error here. */
export class DuplicatesBody {
  @Text({ optional: true, longest: 100 })
  given?: string | null;

  @Text({ optional: true, longest: 100 })
  family?: string | null;

  @CalendarDay({ optional: true })
  born?: string | null;

  @Text({ optional: true, longest: 40 })
  phone?: string | null;

  @Text({ optional: true, longest: 254 })
  email?: string | null;

  @Reference({ optional: true, about: 'the patient who is being edited' })
  exceptId?: string | null;
}
