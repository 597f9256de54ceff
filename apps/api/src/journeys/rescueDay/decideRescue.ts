import { addDays, type Day, dayAt, latestDay } from '@stratum/calendar';
import {
  type HardGap,
  type HardSeparation,
  type Part,
  type RescueProposal,
  type RescueVisit,
  rescueDay,
} from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { allowedDays } from '../findOpenings/allowedDays.js';
import { type Errand, windowOf } from '../findOpenings/Errand.js';
import { gapsAcross } from '../findOpenings/gapsAcross.js';
import type { Situation } from '../findOpenings/Situation.js';
import { STEP } from '../findOpenings/STEP.js';
import { separationsFor } from '../findOpenings/separationsFor.js';
import { heldBy } from './heldBy.js';
import { keyOf } from './keyOf.js';
import type { Rescue, RescueErrand } from './Rescue.js';

/** A proposal, and the visits that no day is open to. */
export interface RescueDecision {
  readonly proposal: RescueProposal;
  /** By the id of the visit. */
  readonly closed: ReadonlySet<string>;
}

type Known = RescueErrand & { readonly about: { errand: Errand; situation: Situation } };

const MS_PER_MINUTE = 60_000;

/** New places for the visits of a rescue, on days that break no hard rule and against which no finding stands. */
export function decideRescue(rescue: Rescue): RescueDecision {
  const known = rescue.errands.filter((one): one is Known => one.about !== null);
  const visits = known.map((one) => visitOf(one, rescue));
  const open = visits.filter(({ window }) => window !== null && window.ranges.length > 0);
  const isOpen = new Set(open.map(({ id }) => id));
  const proposal = propose(rescue, open, between(known));
  const closed = rescue.errands.map(({ row }) => row).filter((row) => !isOpen.has(keyOf(row)));
  return { proposal, closed: new Set(closed.map(({ id }) => id)) };
}

/** Days from the old day up to which all days are looked at, for each of the steps below but the last. */
const NEAR_DAYS = [0, 3];

/**
 * Looks at the days of the outage first, then at those around it, then at all: free time of many people over many days
 * is most of the work, and most visits find a place near. A list is final when no day further away could be better.
 */
function propose(
  { outages, staffing, range, out, now, zone, horizonDays }: Rescue,
  visits: readonly RescueVisit[],
  rules: ReturnType<typeof between>,
): RescueProposal {
  const patients = visits.flatMap(({ shape }) => shape.parts.flatMap(patientsOf));
  const within = (days: DayRange) => {
    const free = freeTimeOf(staffing, patients, days, zone);
    return rescueDay({ ...rules, outages, visits, free, now, zone, step: STEP, horizonDays });
  };
  for (const near of NEAR_DAYS) {
    const first = latestDay([range.first, addDays(out.first, -near)]) ?? range.first;
    const proposal = within({ first, last: addDays(out.last, near) });
    const { unplaced, outsideWindow } = proposal.cost;
    const isNear = proposal.lines.every(({ opening }) => Math.abs(opening?.distance ?? 0) <= near);
    if (unplaced === 0 && outsideWindow === 0 && isNear) return proposal;
  }
  return within(range);
}

const patientsOf = ({ role, candidates }: Part) => (role === 'patient' ? candidates : []);

function visitOf({ row, about: { errand, situation } }: Known, rescue: Rescue): RescueVisit {
  const window = windowOf(errand);
  const ranges = rangesOf(allowedDays(errand, situation, rangeFor(row, situation, rescue.range)));
  const first = ranges[0]?.first ?? rescue.range.first;
  return {
    id: keyOf(row),
    shape: shapeFor(errand.work, rescue.staffing, row.patientId),
    start: row.startsAt.getTime() / MS_PER_MINUTE,
    specialist: heldBy(row, 'specialist')[0] ?? null,
    room: heldBy(row, 'room')[0] ?? null,
    devices: heldBy(row, 'device'),
    window: { ideal: window?.ideal ?? first, latest: window?.latest ?? null, ranges },
  };
}

/** Who is booked for a later day is not asked to come today. */
function rangeFor({ startsAt }: BookedRow, { today, zone }: Situation, { first, last }: DayRange): DayRange {
  const isToday = dayAt(startsAt.getTime(), zone) <= today;
  return { first: latestDay([first, isToday ? today : addDays(today, 1)]) ?? first, last };
}

function rangesOf(days: readonly Day[]): readonly DayRange[] {
  const ranges: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const current = ranges.at(-1);
    if (current !== undefined && addDays(current.last, 1) === day) current.last = day;
    else ranges.push({ first: day, last: day });
  }
  return ranges;
}

/** What keeps two touched visits of one patient apart; to all others the days that are allowed keep their distance. */
function between(known: readonly Known[]): {
  gaps: readonly HardGap[];
  separations: readonly HardSeparation[];
} {
  const keys = new Map(
    known.flatMap(({ row }) => [row.id, ...row.sessionIds].map((id) => [id, keyOf(row)] as const)),
  );
  const pair = (a: string, b: string) => [keys.get(a), keys.get(b)] as const;
  const gaps = known.flatMap(({ about: { situation, errand } }) => {
    const dated = new Set([...situation.fixed.map(({ id }) => id), ...errand.sessions.map(({ id }) => id)]);
    return [...situation.gaps, ...gapsAcross(situation.gaps, dated)].flatMap((gap) => {
      const [from, to] = pair(gap.from, gap.to);
      return from === undefined || to === undefined || from === to ? [] : [{ ...gap, from, to }];
    });
  });
  const separations = known.flatMap(({ row, about: { situation, errand } }) => {
    const apart = separationsFor(
      keyOf(row),
      errand.treatments,
      situation.others,
      situation.catalogue.rulebook,
    );
    return [...situation.separations, ...apart].flatMap((one) => {
      const [a, b] = pair(one.a, one.b);
      return a === undefined || b === undefined || a === b ? [] : [{ ...one, a, b }];
    });
  });
  return { gaps: distinct(gaps), separations: distinct(separations) };
}

/** The visits of one plan all know the same gaps. */
function distinct<Rule>(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
