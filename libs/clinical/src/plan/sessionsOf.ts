import type { Protocol } from '../catalogue/Protocol.js';
import { reviewsOf } from '../gaps/reviewsOf.js';
import type { DraftSession } from './DraftPlan.js';

/** The sessions of one course in order: its treatments, then its reviews or its first maintenance. */
export function sessionsOf(
  protocol: Protocol,
  courseKey: string,
  treatments: number,
): readonly DraftSession[] {
  const maintained = protocol.kind === 'peel' && protocol.maintenanceDays !== null;
  const kinds: readonly DraftSession['kind'][] = [
    ...Array<'treatment'>(treatments).fill('treatment'),
    ...reviewsOf(protocol).map(() => 'review' as const),
    ...(maintained ? (['maintenance'] as const) : []),
  ];
  return kinds.map((kind, i) => ({ key: `${courseKey}.${i + 1}`, ordinal: i + 1, kind }));
}
