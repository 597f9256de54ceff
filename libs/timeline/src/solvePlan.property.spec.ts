import { type Day, daysBetween } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from './Plan.js';
import { solvePlan } from './solvePlan.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { ReferenceModel } from './testing/ReferenceModel.js';
import { aRandomPlan, TODAY } from './testing/randomPlan.js';
import { referenceSolution } from './testing/referenceSolution.js';
import type { Window } from './Window.js';

const HORIZON = 90;

const at = (day: Day) => daysBetween(TODAY, day);

const holds = (property: (plan: Plan) => void) => fc.assert(fc.property(aRandomPlan, property), propertyRuns);

/** A window in days from today, so that it can be laid beside the reference's. */
function plain({ earliest, ideal, latest, ranges }: Window) {
  const days = ranges.flatMap(({ first, last }) => {
    const length = Math.min(at(last), HORIZON - 1) - at(first) + 1;
    return Array.from({ length: Math.max(0, length) }, (_, i) => at(first) + i);
  });
  return { earliest: at(earliest), ideal: at(ideal), latest: latest === null ? null : at(latest), days };
}

/** Hard rules between a day for each open session and the days that are given, told in codes. */
function broken(plan: Plan, dayOf: (id: string) => Day | null): readonly string[] {
  const codes: string[] = [];
  const isOpen = (id: string) =>
    plan.sessions.some((one) => one.id === id && one.state === 'planned') && dayOf(id) !== null;
  for (const { from, to, atLeast, rule } of plan.gaps) {
    const [a, b] = [dayOf(from), dayOf(to)];
    if (a !== null && b !== null && isOpen(to) && daysBetween(a, b) < atLeast) codes.push(rule.code);
  }
  for (const { a, b, ifAFirst, ifBFirst, rule } of plan.separations) {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA === null || dayB === null || !(isOpen(a) || isOpen(b))) continue;
    const days = daysBetween(dayA, dayB);
    if (days < ifAFirst && -days < ifBFirst) codes.push(rule.code);
  }
  for (const { session, day, rule } of plan.notBefore) {
    if (isOpen(session) && (dayOf(session) as Day) < day) codes.push(rule.code);
  }
  for (const { id, courseId } of plan.sessions.filter((one) => isOpen(one.id))) {
    const day = dayOf(id) as Day;
    if (day < TODAY) codes.push('today');
    for (const { asks, ...event } of plan.events ?? []) {
      for (const { sessions, before, after, rule } of asks) {
        const asked = 'courseId' in sessions ? sessions.courseId === courseId : sessions.includes(id);
        const kept = daysBetween(day, event.first) >= Math.max(before, 1);
        if (asked && !kept && daysBetween(event.last, day) < Math.max(after, 1)) codes.push(rule.code);
      }
    }
    for (const { sessions, first, last, rule } of [...plan.forbidden, ...(plan.holds ?? [])]) {
      const held = 'courseId' in sessions ? sessions.courseId === courseId : sessions.includes(id);
      if (held && first <= day && (last === null || day <= last)) codes.push(rule.code);
    }
  }
  return codes;
}

describe('solvePlan, for random plans', { timeout: propertyTimeout }, () => {
  it('finds the windows that a slow search over every day and order finds, and a conflict only where it finds none', () => {
    let [conflicts, waited] = [0, 0];
    holds((plan) => {
      const solution = solvePlan(plan, TODAY);
      const reference = referenceSolution(plan, TODAY);
      if (!solution.ok || reference === null) {
        conflicts++;
        expect([solution.ok, reference]).toEqual([false, null]);
        return;
      }
      const { waiting } = new ReferenceModel(plan, TODAY);
      waited += waiting.length;
      expect(Object.keys(solution.waiting).sort()).toEqual([...waiting].sort());
      const windows = Object.entries(solution.windows).map(([id, window]) => [id, plain(window)]);
      const expected = [...reference].map(([id, { days, ...rest }]) => [
        id,
        { ...rest, days: days.filter((day) => day < HORIZON) },
      ]);
      const byId = (list: unknown[][]) =>
        JSON.stringify(list.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
      expect(byId(windows)).toBe(byId(expected));
    });
    expect(conflicts).toBeGreaterThan(propertyRuns.numRuns / 50);
    expect(waited).toBeGreaterThan(propertyRuns.numRuns / 50);
  });

  it('breaks no hard rule when every open session takes its earliest day, nor when it takes its ideal', () => {
    holds((plan) => {
      const solution = solvePlan(plan, TODAY);
      if (!solution.ok) return;
      for (const bound of ['earliest', 'ideal'] as const) {
        const dayOf = (id: string) => {
          const session = plan.sessions.find((one) => one.id === id);
          return session?.state === 'planned'
            ? (solution.windows[id]?.[bound] ?? null)
            : (session?.on ?? null);
        };
        expect(broken(plan, dayOf)).toEqual([]);
      }
    });
  });

  it('gives the same answer whatever the order of the lists', () => {
    const aShuffledPlan = aRandomPlan.chain((plan) => {
      const shuffled = <T>(list: readonly T[]) =>
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
      return fc.record({
        plan: fc.constant(plan),
        lists: fc.record({
          sessions: shuffled(plan.sessions),
          gaps: shuffled(plan.gaps),
          separations: shuffled(plan.separations),
          notBefore: shuffled(plan.notBefore),
          forbidden: shuffled(plan.forbidden),
          events: shuffled(plan.events ?? []),
          holds: shuffled(plan.holds ?? []),
        }),
      });
    });
    fc.assert(
      fc.property(aShuffledPlan, ({ plan, lists }) => {
        const shuffled = solvePlan({ ...plan, ...lists }, TODAY);
        expect(JSON.stringify(shuffled)).toBe(JSON.stringify(solvePlan(plan, TODAY)));
      }),
      propertyRuns,
    );
  });

  it('gives paths whose days add up to the bound, unless rules go round in a circle', () => {
    holds((plan) => {
      const solution = solvePlan(plan, TODAY);
      if (!solution.ok || canGoRound(plan)) return;
      for (const [id, window] of Object.entries(solution.windows)) {
        for (const bound of ['earliest', 'ideal', 'latest'] as const) {
          const path = window.because[bound];
          const last = path.at(-1);
          if (last === undefined) {
            expect(window[bound]).toBeNull();
            continue;
          }
          const anchor = plan.sessions.find((session) => session.id === last.from)?.on;
          const named = last.rule.params?.['day'];
          const start = last.from === 'today' ? TODAY : ((anchor ?? named) as Day);
          const days = path.reduce((sum, reason) => sum + reason.days, 0);
          expect([id, bound, daysBetween(start, window[bound] as Day)]).toEqual([id, bound, days]);
        }
      }
    });
  });

  it('names a set of rules that conflict, and not when any one of them is left out', () => {
    holds((plan) => {
      const solution = solvePlan(plan, TODAY);
      if (solution.ok) return;
      const names = new Set(solution.conflict.map(({ code }) => code));
      const only = (codes: ReadonlySet<string>): Plan => ({
        ...plan,
        gaps: plan.gaps.filter(({ rule }) => codes.has(rule.code)),
        separations: plan.separations.filter(({ rule }) => codes.has(rule.code)),
        notBefore: plan.notBefore.filter(({ rule }) => codes.has(rule.code)),
        forbidden: plan.forbidden.filter(({ rule }) => codes.has(rule.code)),
        holds: plan.holds?.filter(({ rule }) => codes.has(rule.code)),
        events: plan.events?.map((event) => {
          return { ...event, asks: event.asks.filter(({ rule }) => codes.has(rule.code)) };
        }),
      });
      expect(solvePlan(only(names), TODAY).ok).toBe(false);
      for (const name of names) {
        const without = new Set([...names].filter((other) => other !== name));
        expect(solvePlan(only(without), TODAY).ok).toBe(true);
      }
    });
  });
});

/** Gaps against the order of a course, or a distance of no days between courses that a gap ties together as well. */
function canGoRound({ sessions, gaps, separations }: Plan): boolean {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const backwards = gaps.some(
    ({ from, to }) => (byId.get(from)?.ordinal ?? 0) >= (byId.get(to)?.ordinal ?? 0),
  );
  const across = gaps.some(({ from, to }) => byId.get(from)?.courseId !== byId.get(to)?.courseId);
  return backwards || (across && separations.some(({ ifAFirst, ifBFirst }) => ifAFirst * ifBFirst === 0));
}
