import { NamedReply } from '../../features/visits/NamedReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';
import { RefusalReply } from '../foreseePlan/RefusalReply.js';

/** How a move can be made. */
export const moveWays = ['free', 'with-reason', 'by-others', 'no'] as const;

/** What would come of a move; nothing is stored. */
export class ForeseenMoveReply {
  @Choice(moveWays, {
    about:
      'As it is; with a written reason; with one by somebody who has the override right; or not at all, whoever asks.',
  })
  way!: (typeof moveWays)[number];

  @Nested(() => RefusalReply, {
    optional: true,
    about: 'What the move would be answered with, as it stands.',
  })
  refusal!: RefusalReply | null;

  @Nested(() => NamedReply, { many: true, about: 'Who can decide it instead.' })
  ask!: NamedReply[];

  @Nested(() => OpeningReply, { many: true, about: 'The nearest times that nothing stands against.' })
  nearest!: OpeningReply[];
}
