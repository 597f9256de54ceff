import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Text } from '../../http/fields/Text.js';

/** Why a visit is cancelled, and whose wish it was. */
export class CancelVisitBody {
  @Text({ longest: 500 })
  reason!: string;

  @Choice(['patient', 'clinic'], { optional: true, about: 'Whose wish it was.' })
  by?: 'patient' | 'clinic' | null;

  @Flag({
    optional: true,
    about: 'Whether a message goes to the patient after the grace; true when not said.',
  })
  tellPatient?: boolean | null;
}
