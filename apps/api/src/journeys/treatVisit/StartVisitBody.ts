import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { ReasonBody } from '../bookVisit/ReasonBody.js';
import { StepTickBody } from './StepTickBody.js';

/** The answers to what goes stale, and why to go on where one of them asks for a reason. */
export class StartVisitBody {
  @Data({ optional: true, about: 'Code of the question to its answer; needed for a treatment.' })
  answers?: Record<string, unknown> | null;

  @Nested(() => ReasonBody, { optional: true })
  proceed?: ReasonBody | null;

  @Nested(() => StepTickBody, {
    many: true,
    optional: true,
    about: 'Preparations that were asked about; what is left out was not asked.',
  })
  steps?: StepTickBody[] | null;
}
