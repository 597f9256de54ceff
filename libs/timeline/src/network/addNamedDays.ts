import { dayNumber } from '@stratum/calendar';
import { startRule } from '../builtInRules.js';
import { holesOf } from '../holesOf.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import type { BridgedGap } from './bridgedGaps.js';
import type { DraftNode } from './DraftNode.js';
import { LAST_DAY } from './LAST_DAY.js';

/** Bounds and holes whose rule names the day itself: washouts, events, holidays, the start of a course. */
export function addNamedDays(
  plan: Plan,
  gaps: readonly BridgedGap[],
  sessions: ReadonlyMap<string, PlanSession>,
  nodes: ReadonlyMap<string, DraftNode>,
): void {
  for (const { session, day, rule } of plan.notBefore) {
    nodes.get(session)?.lower.push({ day: dayNumber(day), reason: { rule, from: null, days: 0 } });
  }
  for (const { session, day, rule } of plan.notAfter ?? []) {
    nodes.get(session)?.upper.push({ day: dayNumber(day), reason: { rule, from: null, days: 0 } });
  }
  addForbidden(plan, nodes);
  addStarts(plan, gaps, sessions, nodes);
}

function addForbidden(plan: Plan, nodes: ReadonlyMap<string, DraftNode>): void {
  for (const { sessions, first, last, rule } of holesOf(plan)) {
    const hole = {
      first: dayNumber(first),
      last: last === null ? LAST_DAY : dayNumber(last),
      rule,
      from: null,
    };
    if (hole.first > hole.last) continue;
    const held =
      'courseId' in sessions
        ? [...nodes.values()].filter((node) => node.session.courseId === sessions.courseId)
        : sessions.map((id) => nodes.get(id));
    for (const node of held) node?.holes.push(hole);
  }
}

/** A session that follows nothing in its own course is wished for on the day the course would best start. */
function addStarts(
  plan: Plan,
  gaps: readonly BridgedGap[],
  sessions: ReadonlyMap<string, PlanSession>,
  nodes: ReadonlyMap<string, DraftNode>,
): void {
  if (plan.startIdeal === undefined) return;
  const courseOf = (id: string) => sessions.get(id)?.courseId;
  const following = new Set(
    gaps.filter((gap) => courseOf(gap.from) === courseOf(gap.to)).map((gap) => gap.to),
  );
  for (const [id, node] of nodes) {
    const start = plan.startIdeal[node.session.courseId];
    if (start === undefined || following.has(id)) continue;
    node.wishes.push({ day: dayNumber(start), reason: { rule: startRule(start), from: null, days: 0 } });
  }
}
