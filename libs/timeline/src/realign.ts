import type { Day } from '@stratum/calendar';
import { applyOccurrence } from './applyOccurrence.js';
import { changesBetween } from './changesBetween.js';
import { flagsOf } from './flagsOf.js';
import { keepOrders } from './keepOrders.js';
import { longGapsOf } from './longGapsOf.js';
import type { Occurrence } from './Occurrence.js';
import type { Plan } from './Plan.js';
import type { Realignment, Waiting } from './Realignment.js';
import { reorderedBetween } from './reorderedBetween.js';
import type { Solution } from './Solution.js';
import { solvePlan } from './solvePlan.js';

/** What a clinic may set about re-alignment. */
export interface RealignSettings {
  /** How many times the longest gap may pass before a specialist is asked how to go on. */
  readonly askBeyond: number;
}

/**
 * Takes an occurrence into a plan and solves the rest again: what is done or booked keeps its day,
 * windows move, and booked sessions that no longer fit are flagged. The same occurrence twice changes
 * nothing more. The plan handed in is not touched, so undo is to store it again.
 */
export function realign(
  plan: Plan,
  occurrence: Occurrence,
  today: Day,
  settings: RealignSettings = { askBeyond: 2 },
): Realignment {
  const before = solvedBefore(plan, today);
  const happened = applyOccurrence(plan, occurrence);
  if (happened === plan) return describe(plan, before, before, plan, today, settings);
  const stable = keepOrders(happened, before);
  const after = solvePlan(stable, today);
  const next = keepOrders(stable, after);
  solved.set(next, { today, solution: after });
  return describe(plan, before, after, next, today, settings);
}

/**
 * What a plan that came out of a re-alignment was solved to: several occurrences are told one after the other, and
 * each begins where the one before ended.
 */
const solved = new WeakMap<Plan, { readonly today: Day; readonly solution: Solution }>();

function solvedBefore(plan: Plan, today: Day): Solution {
  const known = solved.get(plan);
  return known?.today === today ? known.solution : solvePlan(plan, today);
}

function describe(
  from: Plan,
  before: Solution,
  after: Solution,
  plan: Plan,
  today: Day,
  { askBeyond }: RealignSettings,
): Realignment {
  return {
    plan,
    windows: after.ok ? after.windows : {},
    conflict: after.ok ? [] : after.conflict,
    changes: changesBetween(before, after),
    reordered: reorderedBetween({ plan: from, solution: before }, { plan, solution: after }),
    flags: flagsOf(plan, after),
    waiting: waitingIn(after),
    released: releasedBetween(from, plan),
    asks: longGapsOf(plan, after, today, askBeyond),
  };
}

const waitingIn = (solution: Solution): readonly Waiting[] =>
  solution.ok ? Object.entries(solution.waiting).map(([session, rule]) => ({ session, rule })) : [];

function releasedBetween(before: Plan, after: Plan): readonly string[] {
  if (before === after) return [];
  const given = new Set(
    after.sessions.filter(({ state }) => state === 'planned' || state === 'skipped').map(({ id }) => id),
  );
  return before.sessions.filter(({ id, state }) => state === 'booked' && given.has(id)).map(({ id }) => id);
}
