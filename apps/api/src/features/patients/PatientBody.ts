import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Email } from '../../http/fields/Email.js';
import { Text } from '../../http/fields/Text.js';

/** What the desk writes down about a patient. Everything else of a sent record is dropped. */
export class PatientBody {
  @Text({ longest: 100 })
  given!: string;

  @Text({ longest: 100 })
  family!: string;

  @Text({ optional: true, longest: 100, about: 'the name to call them by' })
  preferred?: string | null;

  @CalendarDay({ about: 'day of birth; not in the future' })
  born!: string;

  @Choice(['female', 'male', 'intersex'], { optional: true })
  sexAtBirth?: string | null;

  @Text({ optional: true, longest: 50 })
  pronouns?: string | null;

  @Text({
    optional: true,
    longest: 40,
    about: "as people write it; without a + it is read in the clinic's country",
  })
  phone?: string | null;

  @Email({ optional: true })
  email?: string | null;

  @Text({ optional: true, longest: 500 })
  address?: string | null;

  @Text({ optional: true, longest: 35, about: 'BCP 47, such as de or pt-BR' })
  language?: string | null;

  @Text({ optional: true, longest: 200 })
  emergencyName?: string | null;

  @Text({ optional: true, longest: 40 })
  emergencyPhone?: string | null;

  @Text({ optional: true, longest: 1000, about: 'allergies in words, for everybody who meets the patient' })
  allergyNote?: string | null;
}
