import type { Day } from '@stratum/calendar';
import type { Protocol } from '@stratum/clinical';
import type { Database } from '../../database/Database.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import type { ToldSince } from '../../features/patientPage/ToldSince.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { adviceNow } from './adviceNow.js';
import { findingsAsPlanned } from './findingsAsPlanned.js';
import { findingsOfTold } from './findingsOfTold.js';
import { rulesOutAll } from './rulesOutAll.js';
import type { Weighed } from './Weighed.js';

/**
 * What speaks against, delays or qualifies treatments by what is known today and the rules of today: about what is
 * planned, else about what is recommended and whatever rules out anything else; where nobody was assessed, what
 * follows from what was told. It writes no audit: the page it stands on does.
 * @throws Problem 404 `not_found`
 */
export async function weighPatient(
  database: Database,
  clinicId: string,
  patientId: string,
  { assessed, planned }: ToldSince,
  today: Day,
): Promise<Weighed> {
  const [{ known }, rules] = await Promise.all([
    loadKnown(database, clinicId, patientId, today),
    loadRules(database, clinicId),
  ]);
  if (planned !== null) {
    // Something that the clinic no longer offers may still be planned.
    const ids = planned.map(({ id, code }) => rules.protocolIds[code] ?? id);
    const protocols = await loadDefinitions<Protocol>(database, 'protocols', clinicId, ids);
    const treatments = planned.map(({ area }, index) => ({
      ...{ area, protocol: protocols.get(ids[index] as string) as Protocol },
    }));
    return { findings: findingsAsPlanned(treatments, known, rules), recommendation: null };
  }
  if (assessed) return adviceNow(known, rules);
  const told = findingsOfTold(known, rules);
  return {
    findings: told.length === 0 ? null : told,
    recommendation: null,
    nothingGoes: rulesOutAll(told, rules.signed),
  };
}
