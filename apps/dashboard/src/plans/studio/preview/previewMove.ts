import type { Day } from '@stratum/calendar';
import { driftOf, type Rule, type Window } from '@stratum/timeline';
import type { PlanView } from '../../PlanView';
import { type Preview, previewOf } from './previewOf';

/** How a session would fit on a day, and the rule that says so. */
export type Fit = {
  readonly kind: 'fits' | 'drift' | 'too-early' | 'conflict';
  /** Days until it would be allowed, or days after its window; null when no end is known. */
  readonly days: number | null;
  readonly rules: readonly Rule[];
};

export interface MovePreview extends Preview {
  readonly sessionId: string;
  readonly day: Day;
  /** When the session itself may take place; null while nothing can be solved or it waits. */
  readonly window: Window | null;
  readonly fit: Fit;
}

/** What a plan would become with a session on another day: where everything else would go, and why. */
export function previewMove(plan: PlanView, sessionId: string, day: Day, today: Day): MovePreview | null {
  const state = plan.courses.flatMap(({ sessions }) => sessions).find(({ id }) => id === sessionId)?.state;
  const kind = state === 'booked' ? 'moved' : 'booked';
  const preview = previewOf(plan, { kind, session: sessionId, on: day }, today);
  if (!preview) return null;
  const window = preview.windows[sessionId] ?? null;
  return {
    ...preview,
    ...{ sessionId, day, window, fit: fitOf(preview, sessionId, day, window) },
    changes: preview.changes.filter((change) => change.sessionId !== sessionId),
    unfit: preview.unfit.filter((flag) => flag.sessionId !== sessionId),
  };
}

function fitOf(
  { flags, conflict, waiting }: Preview,
  sessionId: string,
  day: Day,
  window: Window | null,
): Fit {
  if (conflict.length > 0) return { kind: 'conflict', days: null, rules: conflict };
  const flag = flags.find(
    (one) => one.sessionId === sessionId && one.kind !== 'no-specialist' && one.kind !== 'does-not-fit',
  );
  if (flag?.kind === 'too-early') return { kind: 'too-early', days: flag.days, rules: [flag.rule] };
  const held = waiting.find(({ session }) => session === sessionId);
  if (held) return { kind: 'too-early', days: null, rules: [held.rule] };
  const drift = window ? driftOf(window, day) : 0;
  const rule = window?.because.latest[0]?.rule;
  if (drift > 0) return { kind: 'drift', days: drift, rules: rule ? [rule] : [] };
  return { kind: 'fits', days: 0, rules: [] };
}
