import { Data } from '../../http/fields/Data.js';
import { Decimal } from '../../http/fields/Decimal.js';

/** What the engine needs to show, before anything is changed, what a change would move. */
export class TimelineReply {
  @Data({ about: 'The `Plan` of the timeline library, as it is solved here.' })
  plan!: object;

  @Decimal({
    least: 0,
    greatest: 1_000,
    about: 'How many times the longest gap may pass before somebody is asked.',
  })
  askBeyond!: number;
}
