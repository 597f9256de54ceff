import { type Day, daysBetween } from '@stratum/calendar';
import type { Gap } from '../Gap.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import type { Separation } from '../Separation.js';

/** Days are counted from today; nothing that a small random plan asks for lies beyond. */
const HORIZON = 110;

export interface ReferenceWindow {
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number | null;
  /** The allowed days below the horizon. */
  readonly days: readonly number[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** A session's days as a row of yes and no; `beyond` is whether days after the horizon are allowed. */
interface Domain {
  readonly days: boolean[];
  beyond: boolean;
}

/**
 * Solves a plan the slow way: every order of the separated sessions, every day of every session,
 * days struck out until each has a partner for every rule. Shares no code with the engine.
 * Null when no order leaves a day to everybody.
 */
export function referenceSolution(plan: Plan, today: Day): ReadonlyMap<string, ReferenceWindow> | null {
  const known = new Map<Day, number>();
  const at = (day: Day) => {
    const number = known.get(day) ?? daysBetween(today, day);
    known.set(day, number);
    return number;
  };
  const byId = new Map(plan.sessions.map((session) => [session.id, session]));
  const open = plan.sessions.filter(({ state }) => state === 'planned' || state === 'booked');
  const gaps = plan.gaps.flatMap((gap) => withoutSkipped(gap, plan, byId, []));
  const isPlanned = (id: string) => byId.get(id)?.state === 'planned';
  const anchorOf = (id: string) => {
    const session = byId.get(id) as PlanSession;
    return session.state === 'done' || session.state === 'booked' ? at(session.on as Day) : null;
  };
  const moving = gaps.filter((gap) => isPlanned(gap.from) && byId.get(gap.to)?.state !== 'done');
  const isOnCircle = (gap: Gap) => reaches(moving, gap.to, gap.from);
  const pairs = joined(plan.separations.filter(({ a, b }) => isPlanned(a) && isPlanned(b)));

  const allows = (session: PlanSession, day: number): boolean => {
    if (day < 0) return false;
    for (const { session: id, day: first } of plan.notBefore)
      if (id === session.id && day < at(first)) return false;
    for (const { sessions, first, last } of plan.forbidden) {
      const held =
        'courseId' in sessions ? sessions.courseId === session.courseId : sessions.includes(session.id);
      if (held && day >= at(first) && (last === null || day <= at(last))) return false;
    }
    for (const gap of gaps) {
      const before = anchorOf(gap.from);
      if (gap.to === session.id && before !== null && day < before + gap.atLeast) return false;
      const reversed = gap.from === session.id && byId.get(gap.to)?.state === 'done';
      if (reversed && day < (anchorOf(gap.to) as number) + gap.atLeast) return false;
    }
    return plan.separations.every(({ a, b, ifAFirst, ifBFirst }) => {
      if (a !== session.id && b !== session.id) return true;
      const other = anchorOf(a === session.id ? b : a);
      if (other === null) return true;
      const [dayOfA, dayOfB] = a === session.id ? [day, other] : [other, day];
      return dayOfB - dayOfA >= ifAFirst || dayOfA - dayOfB >= ifBFirst;
    });
  };

  const unary = new Map(
    open.map((session) => {
      const days = Array.from({ length: HORIZON }, (_, day) => allows(session, day));
      return [session.id, { days, beyond: allows(session, 1_000_000) }] as const;
    }),
  );
  const domainsFor = (edges: readonly Edge[]): ReadonlyMap<string, Domain> | null => {
    const domains = new Map([...unary].map(([id, { days, beyond }]) => [id, { days: [...days], beyond }]));
    for (let struck = true; struck; ) {
      struck = false;
      for (const { from, to, days } of edges) {
        const [a, b] = [domains.get(from) as Domain, domains.get(to) as Domain];
        const firstOfA = a.days.indexOf(true);
        const lastOfB = b.beyond ? Number.POSITIVE_INFINITY : b.days.lastIndexOf(true);
        for (let day = 0; day < HORIZON; day++) {
          if (b.days[day] && (firstOfA < 0 || firstOfA + days > day)) [b.days[day], struck] = [false, true];
          if (a.days[day] && day + days > lastOfB) [a.days[day], struck] = [false, true];
        }
        if (a.beyond && !b.beyond) [a.beyond, struck] = [false, true];
      }
    }
    return [...domains.values()].every(({ days }) => days.includes(true)) ? domains : null;
  };

  const wishesFor = (id: string, ideal: ReadonlyMap<string, number>): number => {
    const wishes: number[] = [];
    let follows = false;
    for (const gap of gaps.filter(({ to }) => to === id)) {
      if (byId.get(gap.from)?.courseId === byId.get(id)?.courseId) follows = true;
      const base = anchorOf(gap.from) ?? ideal.get(gap.from);
      const counts = anchorOf(gap.from) !== null || !isOnCircle(gap);
      if (gap.ideal !== null && base !== undefined && counts) wishes.push(base + gap.ideal);
    }
    const start = plan.startIdeal?.[byId.get(id)?.courseId as string];
    if (start !== undefined && !follows) wishes.push(at(start));
    return Math.max(...wishes, Number.NEGATIVE_INFINITY);
  };

  const idealsFor = (domains: ReadonlyMap<string, Domain>, edges: readonly Edge[]) => {
    const ideal = new Map(open.map(({ id }) => [id, domains.get(id)?.days.indexOf(true) as number]));
    for (let moved = true; moved; ) {
      moved = false;
      for (const { id } of open) {
        const { days } = domains.get(id) as Domain;
        const hard = edges
          .filter(({ to }) => to === id)
          .map((edge) => (ideal.get(edge.from) as number) + edge.days);
        const low = Math.max(0, ...hard);
        const wish = Math.max(days.indexOf(true), low, wishesFor(id, ideal));
        let best = Number.POSITIVE_INFINITY;
        for (let day = low; day < HORIZON; day++) {
          if (days[day] && Math.abs(day - wish) <= Math.abs(best - wish)) best = day;
        }
        if (best !== ideal.get(id)) [moved] = [true, ideal.set(id, best)];
      }
    }
    return ideal;
  };

  const hardGaps = moving.map(({ from, to, atLeast }) => ({ from, to, days: atLeast }));
  const free = domainsFor(hardGaps);
  if (free === null) return null;
  const freeIdeals = idealsFor(free, hardGaps);
  let best: {
    key: readonly number[];
    domains: ReadonlyMap<string, Domain>;
    ideal: ReadonlyMap<string, number>;
  } | null = null;
  for (let choice = 0; choice < 2 ** pairs.length; choice++) {
    const aFirst = pairs.map((_, i) => ((choice >> i) & 1) === 0);
    const edges = pairs.map(
      ({ a, b, ifAFirst, ifBFirst }, i): Edge =>
        aFirst[i] ? { from: a, to: b, days: ifAFirst } : { from: b, to: a, days: ifBFirst },
    );
    const domains = domainsFor([...hardGaps, ...edges]);
    if (domains === null) continue;
    const ideal = idealsFor(domains, [...hardGaps, ...edges]);
    const pushed = open.reduce(
      (sum, { id }) => sum + Math.abs((ideal.get(id) as number) - (freeIdeals.get(id) as number)),
      0,
    );
    const given = pairs.filter(
      ({ a, b, first }, i) => (first === a && !aFirst[i]) || (first === b && aFirst[i]),
    );
    const price = given.reduce((sum, { ifAFirst, ifBFirst }) => sum + Math.max(ifAFirst, ifBFirst), 0);
    const ids = open.map(({ id }) => id).sort();
    // Days that fit both ways round keep the stored order, else a goes first.
    const turned = pairs.filter(({ first, b }, i) => aFirst[i] === (first === b)).length;
    const key = [pushed + price, given.length, ...ids.map((id) => ideal.get(id) as number), turned];
    if (best === null || isLess(key, best.key)) best = { key, domains, ideal };
  }
  if (best === null) return null;
  const { domains, ideal } = best;
  return new Map(
    open.map(({ id }) => {
      const upper = gaps
        .filter(({ to, atMost }) => to === id && atMost !== null)
        .filter((gap) => anchorOf(gap.from) !== null || !isOnCircle(gap))
        .map((gap) => (anchorOf(gap.from) ?? (ideal.get(gap.from) as number)) + (gap.atMost as number));
      for (const { session, day } of plan.notAfter ?? []) if (session === id) upper.push(at(day));
      const days = (domains.get(id) as Domain).days.flatMap((allowed, day) => (allowed ? [day] : []));
      const latest = upper.length === 0 ? null : Math.min(...upper);
      return [id, { earliest: days[0] as number, ideal: ideal.get(id) as number, latest, days }] as const;
    }),
  );
}

/** Two rules about the same two sessions are one: the longer distance, and no stored order where they differ. */
function joined(separations: readonly Separation[]): readonly Separation[] {
  const pairs = new Map<string, Separation[]>();
  for (const one of separations) pairs.set(one.a + one.b, [...(pairs.get(one.a + one.b) ?? []), one]);
  return [...pairs.values()].map((same) => {
    const firsts = new Set(same.map(({ first }) => first ?? null).filter((first) => first !== null));
    return {
      ...(same[0] as Separation),
      ifAFirst: Math.max(...same.map(({ ifAFirst }) => ifAFirst)),
      ifBFirst: Math.max(...same.map(({ ifBFirst }) => ifBFirst)),
      first: firsts.size === 1 ? ([...firsts][0] as string) : null,
    };
  });
}

function withoutSkipped(
  gap: Gap,
  plan: Plan,
  byId: ReadonlyMap<string, PlanSession>,
  passed: readonly string[],
): readonly Gap[] {
  if (byId.get(gap.to)?.state === 'skipped' && passed.length === 0) return [];
  if (byId.get(gap.from)?.state !== 'skipped') return [gap];
  if (passed.includes(gap.from)) return [];
  return plan.gaps
    .filter(({ to }) => to === gap.from)
    .flatMap((before) => {
      const atLeast = Math.max(before.atLeast, gap.atLeast);
      return withoutSkipped({ ...gap, from: before.from, atLeast }, plan, byId, [...passed, gap.from]);
    });
}

function reaches(gaps: readonly Gap[], from: string, goal: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const gap of gaps) if (gap.from === at) seen.add(gap.to);
  return seen.has(goal);
}

const isLess = (a: readonly number[], b: readonly number[]) => {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
};
