import { AbsenceBody } from '../../features/clinic/absences/AbsenceBody.js';
import { Nested } from '../../http/fields/Nested.js';
import { RescueLineBody } from './RescueLineBody.js';

/** The lines that are accepted: all of them or none. */
export class RescueBody {
  @Nested(() => RescueLineBody, { many: true, most: 100 })
  lines!: RescueLineBody[];

  @Nested(() => AbsenceBody, { optional: true, about: 'Writes the absence down in the same step.' })
  absence?: AbsenceBody | null;
}
