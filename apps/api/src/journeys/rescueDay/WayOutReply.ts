import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';

/** An opening for a visit that found no place, and what has to be given up for it. */
export class WayOutReply {
  @Nested(() => OpeningReply)
  opening!: OpeningReply;

  @Choice(['later', 'after', 'another-specialist', 'override'], {
    about:
      '`after`: free once the visits named are moved. `override`: breaks a rule that somebody has to override.',
  })
  gives!: string;

  @Reference({ many: true, about: 'The visits that have to move first.' })
  visitIds!: string[];
}
