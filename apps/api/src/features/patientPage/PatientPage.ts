import { Nested } from '../../http/fields/Nested.js';
import { PageHeader } from './PageHeader.js';
import { PageIntake } from './PageIntake.js';
import { PagePatient } from './PagePatient.js';
import { PagePlan } from './PagePlan.js';
import { PageVisit } from './PageVisit.js';
import { TimelineEntry } from './TimelineEntry.js';

/** Everything about one patient, shaped by who asks. */
export class PatientPage {
  @Nested(() => PagePatient)
  patient!: PagePatient;

  @Nested(() => PageHeader)
  header!: PageHeader;

  @Nested(() => PagePlan, { many: true })
  plans!: PagePlan[];

  @Nested(() => PageVisit, { many: true, about: 'the latest 200' })
  visits!: PageVisit[];

  @Nested(() => PageIntake, { many: true })
  intakes!: PageIntake[];

  @Nested(() => TimelineEntry, { many: true, about: 'the latest 200; the desk sees visits and plans' })
  timeline!: TimelineEntry[];
}
