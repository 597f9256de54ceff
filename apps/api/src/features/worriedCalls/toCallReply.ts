import type { Actor } from '../../access/Actor.js';
import type { WorriedCallReply } from './WorriedCallReply.js';

/** A call as a row of `callColumns`. */
export type CallRow = WorriedCallReply & { patient_id: string };

/** A call for whoever asks: what was said and advised belongs to the chart. */
export function toCallReply(
  actor: Actor,
  { patient_id: _, answers, note, outcomeNote, ...call }: CallRow,
): WorriedCallReply {
  return actor.permissions.has('chart.read') ? { ...call, answers, note, outcomeNote } : call;
}
