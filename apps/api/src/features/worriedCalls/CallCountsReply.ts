import { type CallUrgency, callUrgencies } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Whole } from '../../http/fields/Whole.js';

/** How many worried calls wait, without saying whose: for the mark that everybody sees on every screen. */
export class CallCountsReply {
  @Whole({ least: 0, greatest: 100_000, about: 'Not closed.' })
  open!: number;

  @Whole({ least: 0, greatest: 100_000, about: 'With a red flag, and nobody has called back.' })
  waiting!: number;

  @Choice(callUrgencies, { optional: true, about: 'The gravest of those that wait.' })
  gravest!: CallUrgency | null;
}
