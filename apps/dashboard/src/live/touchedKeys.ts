import type { QueryKey } from '@tanstack/react-query';
import type { Change, ChangeKind } from './Changes';

/**
 * What shows records of a kind, by the beginnings of query keys. What somebody is choosing from or filling in right
 * now (openings, proposals, an intake) is not drawn anew under their hands.
 */
const KEYS: Readonly<Record<ChangeKind, readonly QueryKey[]>> = {
  visit: [
    ['calendar'],
    ['today'],
    ['visits'],
    ['plans', 'one'],
    ['plans', 'list'],
    ['patients', 'page'],
    ['due'],
    ['calls'],
  ],
  // A plan that rests or has changed marks the visits that do not stand any more.
  plan: [
    ['plans', 'one'],
    ['plans', 'list'],
    ['plans', 'counts'],
    ['today'],
    ['patients', 'page'],
    ['due'],
    ['calendar'],
    ['visits'],
  ],
  patient: [['patients', 'page'], ['patients', 'list'], ['patients', 'counts'], ['today'], ['calendar']],
  intake: [['intakes', 'list'], ['intakes', 'counts'], ['today'], ['patients', 'page']],
  assessment: [['assessments'], ['today'], ['patients', 'page']],
  clinic: [
    ['clinic'],
    ['rooms'],
    ['devices'],
    ['absences'],
    ['day-hours'],
    ['staff'],
    ['set-up'],
    ['calendar'],
    ['visits'],
    ['feeds'],
  ],
  call: [['worried-calls'], ['calls'], ['due']],
  rules: [['protocol-sheet'], ['reevaluations'], ['plans', 'one'], ['calendar'], ['visits']],
};

/** Forms that begin anew with what they show: marked as old, and asked again when somebody comes back to them. */
const FORMS: ReadonlySet<unknown> = new Set(['clinic', 'assessments']);

export const isUnderHands = ([first]: QueryKey): boolean => FORMS.has(first);

/** The beginnings of the query keys that some changes touch, each once; all of them when something was missed. */
export function touchedKeys(changes: readonly Change[], lookAgain: boolean): readonly QueryKey[] {
  const kinds = lookAgain ? (Object.keys(KEYS) as ChangeKind[]) : changes.map(({ kind }) => kind);
  const keys = new Map(kinds.flatMap((kind) => KEYS[kind] ?? []).map((key) => [key.join(' '), key]));
  return [...keys.values()];
}
