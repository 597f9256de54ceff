import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { AssessedPatientReply } from './AssessedPatientReply.js';

/** The header of the screen. */
export class AssessmentPatientReply extends AssessedPatientReply {
  @CalendarDay()
  born!: string;

  @Whole({ least: 0, greatest: 150, about: 'Completed years on the day of the assessment.' })
  age!: number;

  @Text({ optional: true })
  allergyNote!: string | null;
}
