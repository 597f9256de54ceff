import type { FixedSession } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadStaffing } from '../../features/availability/loadStaffing.js';
import { isEnough, nearestOpenings, nearRanges } from '../findOpenings/nearestOpenings.js';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { tellOpening } from '../findOpenings/tellOpening.js';
import type { Asked } from './OpeningTaken.js';
import type { WantedVisit } from './WantedVisit.js';

/** The openings nearest to what was wanted and cannot be had; on days that its rules allow; of some specialists only, when they are named. */
export async function nearestTo(
  database: Database,
  actor: Actor,
  lost: WantedVisit,
  asked: Asked,
  specialistIds: readonly string[] = [],
): Promise<OpeningReply[]> {
  const { errand, day, start } = lost;
  const { zone, patientId } = asked.situation;
  let nearest: OpeningReply[] = [];
  for (const range of nearRanges(day)) {
    const staffing = await loadStaffing(database, actor.clinicId, {
      ...range,
      zone,
      patientId,
      protocolCodes: errand.work.protocols.map(({ code }) => code),
      deviceIds: errand.work.deviceIds,
      exceptVisitId: asked.movedVisitId,
      specialistIds,
    });
    const search = { range, start, beside: daysBeside(lost, asked) };
    const openings = nearestOpenings(errand, asked.situation, staffing, search);
    const window = errand.sessions[0]?.window ?? null;
    nearest = openings.map((opening) => tellOpening(opening, staffing, window));
    if (isEnough(openings)) break;
  }
  return nearest;
}

function daysBeside(lost: WantedVisit, { wanted }: Asked): readonly FixedSession[] {
  return wanted
    .filter((other) => other !== lost)
    .flatMap(({ errand, day }) => errand.sessions.map(({ id }) => ({ id, day })));
}
