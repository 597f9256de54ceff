import type { Window, WindowChange } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

const UNDO_RULE = { code: 'undo', version: '1' };

/** The sessions whose windows are others after a step was taken back; what has none then or now moved nowhere. */
export function windowChanges(then: StoredPlan, now: StoredPlan): readonly WindowChange[] {
  const windows = new Map(now.sessions.map(({ id, window }) => [id, window]));
  return then.sessions.flatMap(({ id, window: before }) => {
    const after = windows.get(id) ?? null;
    return before === null || after === null || daysOf(before) === daysOf(after)
      ? []
      : [{ session: id, before, after, rule: UNDO_RULE }];
  });
}

/** Why they are those days is not kept with every window. */
const daysOf = ({ because: _, ...days }: Window) =>
  JSON.stringify([days.earliest, days.ideal, days.latest, days.ranges]);
