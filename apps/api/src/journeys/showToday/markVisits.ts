import type { Day } from '@stratum/calendar';
import { type Area, areaOf } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { evaluatePlan } from '../../features/plans/evaluatePlan.js';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import type { TodayMarkReply } from './TodayMarkReply.js';
import type { TodayVisitReply } from './TodayVisitReply.js';

/** Whose treatment is still to come today. */
const OPEN = ['booked', 'confirmed', 'arrived', 'in-room'];

/**
 * The findings of today for a person's own treatments that are still to come, from what is known by now, so that
 * what a patient told yesterday is seen before the treatment.
 */
export async function markVisits(
  database: Database,
  { clinicId }: Actor,
  visits: readonly TodayVisitReply[],
  today: Day,
): Promise<TodayVisitReply[]> {
  const rules = await loadRules(database, clinicId);
  return Promise.all(
    visits.map(async (visit) => {
      const isMine = visit.mine && visit.kind === 'treatment' && OPEN.includes(visit.state);
      if (!isMine) return visit;
      const { known } = await loadKnown(database, clinicId, visit.patient.id, today);
      const { catalogue, policy } = rules;
      const findings = evaluatePlan(treatmentsOf(visit, rules, today), { today, known, catalogue, policy });
      const marks = findings.map(({ code, severity }): TodayMarkReply => ({ code, severity }));
      return { ...visit, findings: marks };
    }),
  );
}

function treatmentsOf({ sessions, protocolCode }: TodayVisitReply, { catalogue }: ClinicRules, on: Day) {
  const planned = sessions
    .filter(({ kind }) => kind !== 'review')
    .map((session) => ({ code: session.protocolCode, area: session.area as Area }));
  const single = protocolCode === null || sessions.length > 0 ? [] : [{ code: protocolCode, area: null }];
  return [...planned, ...single].flatMap(({ code, area }) => {
    const protocol = catalogue.protocols.find((one) => one.code === code);
    return protocol === undefined ? [] : [{ protocolCode: code, area: area ?? areaOf(protocol), on }];
  });
}
