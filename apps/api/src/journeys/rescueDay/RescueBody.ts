import { AbsenceBody } from '../../features/clinic/absences/AbsenceBody.js';
import { SeenVisitBody } from '../../features/visits/SeenVisitBody.js';
import { Nested } from '../../http/fields/Nested.js';
import { RescueLineBody } from './RescueLineBody.js';

/** The lines that are accepted, and the visits for which nothing fits: all of it or nothing. */
export class RescueBody {
  @Nested(() => RescueLineBody, { many: true, most: 100 })
  lines!: RescueLineBody[];

  @Nested(() => SeenVisitBody, {
    many: true,
    most: 100,
    optional: true,
    about: 'Visits that found no place: they stay booked, and their patients stand on the call list.',
  })
  unplaced?: SeenVisitBody[] | null;

  @Nested(() => AbsenceBody, { optional: true, about: 'Writes the absence down in the same step.' })
  absence?: AbsenceBody | null;
}
