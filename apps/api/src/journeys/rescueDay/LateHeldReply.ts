import { Choice } from '../../http/fields/Choice.js';
import { TouchedReply } from './TouchedReply.js';

/** Why a visit is not simply moved to later, without saying what for. */
export const heldReasons = ['ask-the-specialist', 'waits', 'another-day'] as const;

/** A visit that keeps its time: something has to be settled before anybody moves it. */
export class LateHeldReply extends TouchedReply {
  @Choice(heldReasons, {
    about:
      'Ask the specialist whether it takes place; its plan rests or waits for a decision; or it needs another day.',
  })
  reason!: (typeof heldReasons)[number];
}
