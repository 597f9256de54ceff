import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';

/** One step from a new clinic to a working calendar. */
export class SetUpStep {
  @Choice(['people', 'hours', 'rooms', 'protocols'])
  code!: string;

  @Flag()
  done!: boolean;
}

/** How far the set-up of the clinic has come. */
export class SetUpReply {
  @Nested(() => SetUpStep, { many: true })
  steps!: SetUpStep[];

  @Flag({ about: 'Every step is done.' })
  done!: boolean;

  @Flag({ about: 'Somebody said that the set-up is finished.' })
  finished!: boolean;
}
