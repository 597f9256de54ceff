import type { Day } from '@stratum/calendar';
import type { Reader } from '../../database/rowsOf.js';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { loadVersions } from './loadVersions.js';
import { newsOfVersions } from './newsOfVersions.js';
import { takeVersions } from './takeVersions.js';

/** What was signed since a plan was drafted and it does not go by, with the figures that changed; [] where it does. */
export async function newFigures(
  reader: Reader,
  clinicId: string,
  plan: StoredPlan,
  today: Day,
): Promise<readonly News[]> {
  const versions = (await loadVersions(reader, clinicId, [plan]))(plan);
  const next = takeVersions(plan, versions, null, today);
  return next === plan ? [] : newsOfVersions(plan, next, { versions });
}
