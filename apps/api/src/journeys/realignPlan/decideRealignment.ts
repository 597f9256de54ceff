import type { Day } from '@stratum/calendar';
import {
  type ChosenOrder,
  type Occurrence,
  type Plan,
  type PlanSession,
  type Realignment,
  type RealignSettings,
  realign,
  type WindowChange,
} from '@stratum/timeline';
import type { PlanState } from '../../features/plans/planStates.js';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { timelineOf } from '../../features/plans/timelineOf.js';

/** A plan after something happened to it. */
export interface RealignmentDecision
  extends Pick<Realignment, 'flags' | 'asks' | 'conflict' | 'changes' | 'reordered' | 'waiting'> {
  /** False when everything had happened before: then there is nothing to save. */
  readonly happened: boolean;
  readonly plan: StoredPlan;
}

/**
 * What follows for a plan when something happened to its sessions, in the given order: their states, the
 * windows of the rest, the booked sessions that no longer fit, and whether the plan is completed.
 */
export function decideRealignment(
  plan: StoredPlan,
  occurrences: readonly Occurrence[],
  today: Day,
  settings: RealignSettings,
): RealignmentDecision {
  const before = timelineOf(plan);
  const steps = stepsOf(before, occurrences, today, settings);
  const last = steps.at(-1);
  if (last === undefined) return { happened: false, plan, ...NOTHING };
  const { flags, asks, conflict, waiting } = last;
  const happened = last.plan !== before;
  const changes = happened ? mergedChanges(steps) : [];
  const reordered = happened ? mergedOrders(steps) : [];
  const told = { changes, reordered, flags, asks, conflict, waiting };
  return { happened, plan: happened ? planAfter(plan, last) : plan, ...told };
}

const NOTHING = { changes: [], reordered: [], flags: [], asks: [], conflict: [], waiting: [] } as const;

function stepsOf(
  plan: Plan,
  occurrences: readonly Occurrence[],
  today: Day,
  settings: RealignSettings,
): readonly Realignment[] {
  const steps: Realignment[] = [];
  for (const occurrence of occurrences) {
    steps.push(realign(steps.at(-1)?.plan ?? plan, occurrence, today, settings));
  }
  return steps;
}

/** One entry for each session: from the window before the first step to the one after the last. */
function mergedChanges(steps: readonly Realignment[]): readonly WindowChange[] {
  const [only, ...more] = steps;
  // What a single step calls changed has other days.
  if (only !== undefined && more.length === 0) return only.changes;
  const merged = new Map<string, WindowChange>();
  for (const change of steps.flatMap(({ changes }) => changes)) {
    const first = merged.get(change.session);
    merged.set(change.session, first === undefined ? change : { ...change, before: first.before });
  }
  return [...merged.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** Pairs that have another order than before the first step: who turned twice stands as before. */
function mergedOrders(steps: readonly Realignment[]): readonly ChosenOrder[] {
  const turned = new Map<string, ChosenOrder>();
  for (const order of steps.flatMap(({ reordered }) => reordered)) {
    const pair = [order.a, order.b].sort().join(' ');
    if (!turned.delete(pair)) turned.set(pair, order);
  }
  return [...turned.values()];
}

function planAfter(plan: StoredPlan, { plan: timeline, windows, waiting }: Realignment): StoredPlan {
  const { sessions: moved, startIdeal = {}, ...rules } = timeline;
  const nodes = new Map(moved.map((node) => [node.id, node]));
  const waits = new Set(waiting.map(({ session }) => session));
  const known = new Set(plan.sessions.map(({ id }) => id));
  const added = moved.filter(({ id }) => !known.has(id)).map((node) => ({ ...node, ...UNTOUCHED }));
  const sessions = [...plan.sessions, ...added].map((session) => {
    const node = nodes.get(session.id);
    if (node === undefined) return session;
    const stored = waits.has(session.id) ? null : session.window;
    return sessionAfter(session, node, windows[session.id] ?? stored);
  });
  const constraints = { ...plan.constraints, ...rules, startIdeal };
  return { ...plan, state: stateAfter(plan.state, sessions), constraints, sessions };
}

/** A session that was just added. */
const UNTOUCHED = { doneOn: null, bookedOn: null, window: null, visitId: null, own: null } as const;

function sessionAfter(
  { id, courseId, kind, own, ...session }: StoredSession,
  { state, on, ordinal }: PlanSession,
  window: StoredSession['window'],
): StoredSession {
  const doneOn = state === 'done' ? on : null;
  const bookedOn = state === 'booked' ? on : null;
  const visitId = state === 'booked' || state === 'done' ? session.visitId : null;
  // What was begun with an older version and broken off is planned with the one of its course.
  const keeps = state === 'planned' ? null : own;
  return { id, courseId, ordinal, kind, state, doneOn, bookedOn, window, visitId, own: keeps };
}

function stateAfter(state: PlanState, sessions: readonly StoredSession[]): PlanState {
  const isOver = sessions.every((session) => session.state === 'done' || session.state === 'skipped');
  if (isOver) return 'completed';
  return state === 'completed' ? 'approved' : state;
}
