import type { ChosenOrder } from '@stratum/timeline';
import type { ReorderedReply } from './ReorderedReply.js';

/** A changed order as it is told: who comes first now. */
export const toOrderReply = ({ a, b, first }: ChosenOrder): ReorderedReply => ({
  first,
  second: first === a ? b : a,
});
