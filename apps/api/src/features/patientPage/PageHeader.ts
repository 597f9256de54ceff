import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { HeaderAllergy } from './HeaderAllergy.js';
import { HeaderFinding } from './HeaderFinding.js';
import { HeaderInstruction } from './HeaderInstruction.js';

/** What has to be in sight on every page about a patient. */
export class PageHeader {
  @Nested(() => HeaderAllergy, { many: true })
  allergies!: HeaderAllergy[];

  @Flag({ about: 'Whether every allergy was asked; when false, an empty list does not mean none.' })
  allergiesAsked!: boolean;

  @Nested(() => HeaderInstruction, { many: true })
  instructions!: HeaderInstruction[];

  @Nested(() => HeaderFinding, {
    many: true,
    optional: true,
    about:
      'Readers of the chart only; as known now. Null while nobody was assessed and nothing told speaks against anything.',
  })
  findings?: HeaderFinding[] | null;

  @Whole({ optional: true, least: 1, greatest: 6, about: 'Fitzpatrick; readers of the chart only.' })
  phototype?: number | null;

  @Whole({
    optional: true,
    least: 0,
    greatest: 1000,
    about: 'Told facts to look at; readers of the chart only.',
  })
  toReview?: number;
}
