import type { Day } from '@stratum/calendar';
import type { Plan } from '../Plan.js';
import { ReferenceModel } from './ReferenceModel.js';
import { type Domain, type Domains, daysAlone, daysTogether, type Edge, idealDays } from './referenceDays.js';

export interface ReferenceWindow {
  readonly earliest: number;
  readonly ideal: number;
  readonly latest: number | null;
  /** The allowed days below the horizon. */
  readonly days: readonly number[];
}

interface Candidate {
  /** Compared from the left: the smallest wins. */
  readonly key: readonly number[];
  readonly domains: Domains;
  readonly ideal: ReadonlyMap<string, number>;
}

/**
 * Solves a plan the slow way: every order of the separated sessions, every day of every session,
 * days struck out until each has a partner for every rule. Shares no code with the engine.
 * Null when no order leaves a day to everybody.
 */
export function referenceSolution(plan: Plan, today: Day): ReadonlyMap<string, ReferenceWindow> | null {
  const model = new ReferenceModel(plan, today);
  const alone = daysAlone(model);
  const hard = model.moving.map(({ from, to, atLeast }): Edge => ({ from, to, days: atLeast }));
  const free = daysTogether(alone, hard);
  if (free === null) return null;
  const wished = idealDays(model, free, hard);
  let best: Candidate | null = null;
  for (let choice = 0; choice < 2 ** model.pairs.length; choice++) {
    const aFirst = model.pairs.map((_, i) => ((choice >> i) & 1) === 0);
    const edges = [...hard, ...edgesFor(model, aFirst)];
    const domains = daysTogether(alone, edges);
    if (domains === null) continue;
    const ideal = idealDays(model, domains, edges);
    const candidate = { key: keyOf(model, aFirst, ideal, wished), domains, ideal };
    if (best === null || isLess(candidate.key, best.key)) best = candidate;
  }
  return best === null ? null : windowsOf(model, best);
}

function edgesFor({ pairs }: ReferenceModel, aFirst: readonly boolean[]): readonly Edge[] {
  return pairs.map(({ a, b, ifAFirst, ifBFirst }, i) =>
    aFirst[i] ? { from: a, to: b, days: ifAFirst } : { from: b, to: a, days: ifBFirst },
  );
}

/** Days pushed and the price of orders given up, how many are, the days by id, and how many equal days are turned round. */
function keyOf(
  { open, pairs }: ReferenceModel,
  aFirst: readonly boolean[],
  ideal: ReadonlyMap<string, number>,
  wished: ReadonlyMap<string, number>,
): readonly number[] {
  const dayOf = (id: string) => ideal.get(id) as number;
  const pushed = open.reduce((sum, { id }) => sum + Math.abs(dayOf(id) - (wished.get(id) as number)), 0);
  const given = pairs.filter(
    ({ a, b, first }, i) => (first === a && !aFirst[i]) || (first === b && aFirst[i]),
  );
  const price = given.reduce((sum, { ifAFirst, ifBFirst }) => sum + Math.max(ifAFirst, ifBFirst), 0);
  const days = open
    .map(({ id }) => id)
    .sort()
    .map(dayOf);
  // Of two orders that are equal in all of this the stored one, or else the one of their places in their courses.
  const turned = pairs.filter(({ a, b, first }, i) => {
    const isAWanted = first === null || first === undefined ? comesBefore(open, a, b) : first === a;
    return aFirst[i] !== isAWanted;
  }).length;
  return [pushed + price, given.length, ...days, turned];
}

function comesBefore(open: ReferenceModel['open'], a: string, b: string): boolean {
  const placeOf = (id: string) => open.find((one) => one.id === id)?.ordinal as number;
  return placeOf(a) !== placeOf(b) ? placeOf(a) < placeOf(b) : a < b;
}

const isLess = (a: readonly number[], b: readonly number[]) => {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
};

function windowsOf(
  model: ReferenceModel,
  { domains, ideal }: Candidate,
): ReadonlyMap<string, ReferenceWindow> {
  return new Map(
    model.open.map(({ id }) => {
      const days = (domains.get(id) as Domain).days.flatMap((isAllowed, day) => (isAllowed ? [day] : []));
      const window = {
        earliest: days[0] as number,
        ideal: ideal.get(id) as number,
        latest: latestOf(model, id, ideal),
        days,
      };
      return [id, window] as const;
    }),
  );
}

function latestOf(model: ReferenceModel, id: string, ideal: ReadonlyMap<string, number>): number | null {
  const upper = model.gaps
    .filter((gap) => gap.to === id && gap.atMost !== null && !model.isOnCircle(gap))
    .map((gap) => (model.anchorOf(gap.from) ?? (ideal.get(gap.from) as number)) + (gap.atMost as number));
  for (const { session, day } of model.plan.notAfter ?? []) if (session === id) upper.push(model.at(day));
  return upper.length === 0 ? null : Math.min(...upper);
}
