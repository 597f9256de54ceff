import type { Day } from '@stratum/calendar';
import {
  type Flag,
  flagsOf,
  type LongGap,
  longGapsOf,
  type Occurrence,
  type Rule,
  realign,
  solvePlan,
  type Waiting,
  type Window,
} from '@stratum/timeline';
import type { PlanEvent, PlanView } from '../../PlanView';

/** What an occurrence would do to a plan: nothing of it is stored. */
export interface Preview {
  readonly windows: Readonly<Record<string, Window>>;
  /** Of open sessions: a booked one keeps its day, and is flagged where that no longer fits. */
  readonly changes: PlanEvent['changes'];
  /** All booked sessions that would not fit. */
  readonly flags: readonly Flag[];
  /** Those of them that fit now. */
  readonly unfit: readonly Flag[];
  /** Open sessions that would have no day, with what they would wait for. */
  readonly waiting: readonly Waiting[];
  /** Pauses that would become so long that a specialist has to say how to go on. */
  readonly asks: readonly LongGap[];
  /** Rules that cannot all hold; then there are no windows. */
  readonly conflict: readonly Rule[];
}

/** Tries an occurrence out with the engine of the server. Null where the reader does not get the plan's rules. */
export function previewOf(
  { timeline }: Pick<PlanView, 'timeline'>,
  occurrence: Occurrence,
  today: Day,
): Preview | null {
  if (!timeline) return null;
  const { plan, askBeyond } = timeline;
  const now = solvePlan(plan, today);
  const { windows, changes, flags, waiting, asks, conflict } = realign(plan, occurrence, today, {
    askBeyond,
  });
  const booked = new Set(plan.sessions.filter(({ state }) => state === 'booked').map(({ id }) => id));
  const unfitNow = new Set(flagsOf(plan, now).map(({ sessionId }) => sessionId));
  const askedNow = new Set(longGapsOf(plan, now, today, askBeyond).map(({ session }) => session));
  return {
    ...{ windows, flags, waiting, conflict },
    changes: changes
      .filter(({ session }) => !booked.has(session))
      .map(({ session, before, after, rule }) => ({
        ...{ sessionId: session, before, after, rule },
        ...whenceOf(after, rule),
      })),
    unfit: flags.filter(({ sessionId }) => !unfitNow.has(sessionId)),
    asks: asks.filter(({ session }) => !askedNow.has(session)),
  };
}

/** What the rule that holds an ideal day counts from. */
function whenceOf({ because }: Window, rule: Rule): { from: string | null; days: number | null } {
  const reason = because.ideal.find((one) => one.rule.code === rule.code);
  return { from: reason?.from ?? null, days: reason?.days ?? null };
}
