import { Choice } from '../../http/fields/Choice.js';
import { Country } from '../../http/fields/Country.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { TimeZone } from '../../http/fields/TimeZone.js';
import { Whole } from '../../http/fields/Whole.js';
import { PolicyShape } from './PolicyShape.js';

/** The settings of a clinic. */
export class ClinicBody {
  @Text({ longest: 120 })
  name!: string;

  @TimeZone()
  timeZone!: string;

  @Country()
  country!: string;

  @Choice(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'], { about: 'What the clinic writes to its patients in.' })
  language!: string;

  @Text({
    optional: true,
    longest: 40,
    about: 'For patients; kept as E.164, read in the country of the clinic. As it was when not said.',
  })
  phone?: string | null;

  @Text({ optional: true, longest: 300, about: 'For patients; as it was when not said.' })
  address?: string | null;

  @Nested(() => PolicyShape)
  policy!: PolicyShape;

  @Whole({
    optional: true,
    least: 0,
    greatest: 90,
    about: 'Days before its window opens in which a session is called due; as it was when not said.',
  })
  dueDays?: number | null;
}
