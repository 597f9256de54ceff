import type { ReferenceModel } from './ReferenceModel.js';

/** Days are counted from today; nothing that a small random plan asks for lies beyond. */
const HORIZON = 110;

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** A session's days as a row of yes and no; `beyond` is whether days after the horizon are allowed. */
export interface Domain {
  readonly days: boolean[];
  beyond: boolean;
}

export type Domains = ReadonlyMap<string, Domain>;

/** The days of each open session by itself. */
export function daysAlone(model: ReferenceModel): Domains {
  return new Map(
    model.open.map((session) => {
      const days = Array.from({ length: HORIZON }, (_, day) => model.allows(session, day));
      return [session.id, { days, beyond: model.allows(session, 1_000_000) }] as const;
    }),
  );
}

/** The days that have a partner for every edge, all others struck out; null when a session has none left. */
export function daysTogether(alone: Domains, edges: readonly Edge[]): Domains | null {
  const domains: Domains = new Map(
    [...alone].map(([id, { days, beyond }]) => [id, { days: [...days], beyond }]),
  );
  for (let struck = true; struck; ) {
    struck = false;
    for (const edge of edges) if (strike(edge, domains)) struck = true;
  }
  return [...domains.values()].every(({ days }) => days.includes(true)) ? domains : null;
}

function strike({ from, to, days }: Edge, domains: Domains): boolean {
  const [a, b] = [domains.get(from) as Domain, domains.get(to) as Domain];
  const firstOfA = a.days.indexOf(true);
  const lastOfB = b.beyond ? Number.POSITIVE_INFINITY : b.days.lastIndexOf(true);
  let struck = false;
  for (let day = 0; day < HORIZON; day++) {
    if (b.days[day] && (firstOfA < 0 || firstOfA + days > day)) [b.days[day], struck] = [false, true];
    if (a.days[day] && day + days > lastOfB) [a.days[day], struck] = [false, true];
  }
  if (a.beyond && !b.beyond) [a.beyond, struck] = [false, true];
  return struck;
}

/** The ideal day of each open session, sought day by day, until none moves any more. */
export function idealDays(
  model: ReferenceModel,
  domains: Domains,
  edges: readonly Edge[],
): ReadonlyMap<string, number> {
  const ideal = new Map(model.open.map(({ id }) => [id, domains.get(id)?.days.indexOf(true) as number]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { id } of model.open) {
      const { days } = domains.get(id) as Domain;
      const hard = edges
        .filter(({ to }) => to === id)
        .map((edge) => (ideal.get(edge.from) as number) + edge.days);
      const low = Math.max(0, ...hard);
      const wish = Math.max(days.indexOf(true), low, wishFor(model, id, ideal));
      let best = Number.POSITIVE_INFINITY;
      for (let day = low; day < HORIZON; day++) {
        if (days[day] && Math.abs(day - wish) <= Math.abs(best - wish)) best = day;
      }
      if (best !== ideal.get(id)) moved = true;
      ideal.set(id, best);
    }
  }
  return ideal;
}

function wishFor(model: ReferenceModel, id: string, ideal: ReadonlyMap<string, number>): number {
  const into = model.gaps.filter(({ to }) => to === id);
  const wishes = into
    .filter((gap) => gap.ideal !== null && !model.isOnCircle(gap))
    .map((gap) => (model.anchorOf(gap.from) ?? (ideal.get(gap.from) as number)) + (gap.ideal as number));
  const course = model.courseOf(id);
  const start = model.plan.startIdeal?.[course];
  const follows = into.some(({ from }) => model.courseOf(from) === course);
  if (start !== undefined && !follows) wishes.push(model.at(start));
  return Math.max(...wishes, Number.NEGATIVE_INFINITY);
}
