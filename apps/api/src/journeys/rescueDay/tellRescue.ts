import { dayAt, daysBetween } from '@stratum/calendar';
import type { Opening, RescueLine, WayOut } from '@stratum/scheduling';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { windowOf } from '../findOpenings/Errand.js';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { standOn } from '../findOpenings/standOn.js';
import { tellOpening } from '../findOpenings/tellOpening.js';
import { tellParams } from '../findOpenings/tellParams.js';
import type { RescueDecision } from './decideRescue.js';
import { keyOf } from './keyOf.js';
import type { Rescue, RescueErrand } from './Rescue.js';
import type { RescueLineReply } from './RescueLineReply.js';

/** The lines of a rescue as they go over the wire; who does not read the chart is told what to do, never why. */
export function tellRescue(
  rescue: Rescue,
  { proposal }: RescueDecision,
  visits: ReadonlyMap<string, VisitReply>,
  readsChart: boolean,
): RescueLineReply[] {
  const lines = new Map(proposal.lines.map((line) => [line.visit, line]));
  const visitOf = new Map(rescue.errands.map(({ row }) => [keyOf(row), row.id]));
  return rescue.errands.map((one) => {
    const { row } = one;
    const shared = { visit: visits.get(row.id) as VisitReply, phone: row.phone, noContact: row.noContact };
    const line = lines.get(keyOf(row));
    if (line === undefined) return { ...shared, ...closedLine };
    const tell = (opening: Opening) => openingReply(opening, one, rescue);
    return {
      ...shared,
      to: line.opening === null ? null : tell(line.opening),
      changes: line.changes,
      daysMoved: line.opening === null ? 0 : daysMoved(row, line.opening, rescue.zone),
      reason:
        line.reason === null ? null : { ...line.reason, params: tellParams(line.reason.params, readsChart) },
      waysOut: waysOf(line, one).map(({ opening, gives }) => ({
        opening: tell(opening),
        gives: gives.code,
        visitIds: gives.code === 'after' ? gives.visits.map((key) => visitOf.get(key) as string) : [],
      })),
    };
  });
}

/** No day is open to it: why stands in the chart. */
const closedLine = {
  to: null,
  changes: { time: true, specialist: false, room: false, devices: false },
  daysMoved: 0,
  reason: { code: 'ask-the-specialist', params: {} },
  waysOut: [],
};

const daysMoved = ({ startsAt }: BookedRow, { day }: Opening, zone: string) =>
  daysBetween(dayAt(startsAt.getTime(), zone), day);

function openingReply(opening: Opening, { about }: RescueErrand, { staffing }: Rescue): OpeningReply {
  const window = about === null ? null : windowOf(about.errand);
  const daysFromIdeal = window === null ? null : daysBetween(window.ideal, opening.day);
  return { ...tellOpening(opening, staffing, window), daysFromIdeal };
}

/** A day against which a finding stands is no way out, whoever overrides what. */
function waysOf({ waysOut }: RescueLine, { about }: RescueErrand): readonly WayOut[] {
  if (about === null) return [];
  return waysOut.filter(
    ({ opening }) => standOn(opening.day, about.errand, about.situation).verdict === 'clear',
  );
}
