import { type Day, daysBetween } from '@stratum/calendar';
import type { Gap } from '../Gap.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import type { Separation } from '../Separation.js';

/** Nothing that a small random plan asks for lies beyond. */
const LAST_TRIED = 110;

/** A plan as the slow solver sees it: days counted from today, and a yes or no to every question about a day. */
export class ReferenceModel {
  /** Without those that wait for the end of a hold. */
  readonly open: readonly PlanSession[];
  readonly waiting: readonly string[];
  readonly gaps: readonly Gap[];
  /** Gaps whose first session has no day yet. */
  readonly moving: readonly Gap[];
  readonly pairs: readonly Separation[];
  private readonly circling: ReadonlySet<Gap>;
  private readonly byId: ReadonlyMap<string, PlanSession>;
  private readonly known = new Map<Day, number>();

  constructor(
    readonly plan: Plan,
    private readonly today: Day,
  ) {
    this.byId = new Map(plan.sessions.map((session) => [session.id, session]));
    const open = plan.sessions.filter(({ state }) => state === 'planned' || state === 'booked');
    this.gaps = plan.gaps.flatMap((gap) => this.withoutSkipped(gap, []));
    const moving = this.gaps.filter(({ from, to }) => this.isPlanned(from) && this.stateOf(to) !== 'done');
    const stuck = this.withoutDay(open, moving, false);
    this.waiting = stuck.length > 0 ? [] : this.withoutDay(open, moving, true);
    this.open = open.filter(({ id }) => !this.waiting.includes(id));
    this.moving = moving.filter(({ from, to }) => ![from, to].some((id) => this.waiting.includes(id)));
    this.circling = new Set(this.moving.filter(({ from, to }) => this.reaches(to, from)));
    const takesPart = (id: string) => this.isPlanned(id) && !this.waiting.includes(id);
    this.pairs = joined(plan.separations.filter(({ a, b }) => takesPart(a) && takesPart(b)));
  }

  at(day: Day): number {
    const number = this.known.get(day) ?? daysBetween(this.today, day);
    this.known.set(day, number);
    return number;
  }

  /** The day of a session that has one. */
  anchorOf(id: string): number | null {
    const session = this.byId.get(id) as PlanSession;
    return session.state === 'done' || session.state === 'booked' ? this.at(session.on as Day) : null;
  }

  courseOf(id: string): string {
    return (this.byId.get(id) as PlanSession).courseId;
  }

  /** Whether a gap between open sessions leads back to where it came from. */
  isOnCircle(gap: Gap): boolean {
    return this.circling.has(gap);
  }

  /** Whether a session may be on a day, as far as that does not hang on other open sessions. */
  allows(session: PlanSession, day: number, withEndless = true): boolean {
    return (
      day >= 0 &&
      !this.isForbidden(session, day) &&
      !this.isTaken(session, day) &&
      !this.isHeld(session, day, withEndless) &&
      this.keepsGaps(session.id, day) &&
      this.keepsApart(session.id, day)
    );
  }

  /** Day by day, the first on which each may be after the first of those before it; who finds none in time has none. */
  private withoutDay(
    open: readonly PlanSession[],
    gaps: readonly Gap[],
    withEndless: boolean,
  ): readonly string[] {
    const first = new Map(open.map(({ id }) => [id, 0]));
    const isLost = (id: string) => (first.get(id) as number) >= LAST_TRIED;
    for (let moved = true; moved; ) {
      moved = false;
      for (const session of open) {
        const before = gaps.filter(({ to }) => to === session.id);
        const low = before.map(({ from, atLeast }) => (first.get(from) as number) + atLeast);
        let day = Math.max(first.get(session.id) as number, ...low);
        while (day < LAST_TRIED && !this.allows(session, day, withEndless)) day++;
        if (day === first.get(session.id) || isLost(session.id)) continue;
        first.set(session.id, day);
        moved = true;
      }
    }
    return open.map(({ id }) => id).filter(isLost);
  }

  private isTaken({ id, courseId }: PlanSession, day: number): boolean {
    return (this.plan.events ?? []).some(({ first, last, asks }) =>
      asks.some(({ sessions, before, after }) => {
        const isAsked = 'courseId' in sessions ? sessions.courseId === courseId : sessions.includes(id);
        const [start, end] = [this.at(first), this.at(last)];
        const isOnIt = day >= start && day <= end;
        return isAsked && (isOnIt || (day < start ? start - day < before : day - end < after));
      }),
    );
  }

  private isHeld({ id, courseId }: PlanSession, day: number, withEndless: boolean): boolean {
    return (this.plan.holds ?? []).some(({ sessions, first, last }) => {
      const isHeld = 'courseId' in sessions ? sessions.courseId === courseId : sessions.includes(id);
      if (!isHeld || day < this.at(first)) return false;
      return last === null ? withEndless : day <= this.at(last);
    });
  }

  private reaches(start: string, goal: string): boolean {
    const seen = new Set([start]);
    for (const at of seen) for (const { from, to } of this.moving) if (from === at) seen.add(to);
    return seen.has(goal);
  }

  private isForbidden({ id, courseId }: PlanSession, day: number): boolean {
    const { notBefore, forbidden } = this.plan;
    if (notBefore.some((bound) => bound.session === id && day < this.at(bound.day))) return true;
    return forbidden.some(({ sessions, first, last }) => {
      const isHeld = 'courseId' in sessions ? sessions.courseId === courseId : sessions.includes(id);
      return isHeld && day >= this.at(first) && (last === null || day <= this.at(last));
    });
  }

  private keepsGaps(id: string, day: number): boolean {
    return this.gaps.every(({ from, to, atLeast }) => {
      const before = to === id ? this.anchorOf(from) : null;
      const reversed = from === id && this.stateOf(to) === 'done' ? this.anchorOf(to) : null;
      return (before === null || day >= before + atLeast) && (reversed === null || day >= reversed + atLeast);
    });
  }

  private keepsApart(id: string, day: number): boolean {
    return this.plan.separations.every(({ a, b, ifAFirst, ifBFirst }) => {
      if (a !== id && b !== id) return true;
      const other = this.anchorOf(a === id ? b : a);
      if (other === null) return true;
      const [dayOfA, dayOfB] = a === id ? [day, other] : [other, day];
      return dayOfB - dayOfA >= ifAFirst || dayOfA - dayOfB >= ifBFirst;
    });
  }

  private isPlanned(id: string): boolean {
    return this.stateOf(id) === 'planned';
  }

  private stateOf(id: string): PlanSession['state'] {
    return (this.byId.get(id) as PlanSession).state;
  }

  private withoutSkipped(gap: Gap, passed: readonly string[]): readonly Gap[] {
    if (this.stateOf(gap.to) === 'skipped' && passed.length === 0) return [];
    if (this.stateOf(gap.from) !== 'skipped') return [gap];
    if (passed.includes(gap.from)) return [];
    return this.plan.gaps
      .filter(({ to }) => to === gap.from)
      .flatMap((before) => {
        const atLeast = Math.max(before.atLeast, gap.atLeast);
        return this.withoutSkipped({ ...gap, from: before.from, atLeast }, [...passed, gap.from]);
      });
  }
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
