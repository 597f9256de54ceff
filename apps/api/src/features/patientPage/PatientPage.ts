import { Nested } from '../../http/fields/Nested.js';
import { PageDifference } from './PageDifference.js';
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

  @Nested(() => PageDifference, {
    many: true,
    about: 'what the latest intake said otherwise than the record',
  })
  differences!: PageDifference[];

  @Nested(() => TimelineEntry, { many: true, about: 'the latest 200; the desk sees nothing medical in it' })
  timeline!: TimelineEntry[];
}
