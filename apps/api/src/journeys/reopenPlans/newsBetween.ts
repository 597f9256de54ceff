import { isDeepStrictEqual } from 'node:util';
import { addDays } from '@stratum/calendar';
import type { FindingNews } from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { evaluatePlan, type PlanFinding, type PlannedTreatment } from '../../features/plans/evaluatePlan.js';
import type { News } from '../../features/plans/reopenings/News.js';

/** What would hold a treatment today already, wherever its own day is. */
const HOLDS_TODAY: readonly PlanFinding['severity'][] = ['absolute', 'defer'];

/** What is not there any more, and asked for no decision when it was. */
const NEEDS_NOBODY: readonly PlanFinding['severity'][] = ['needs-answer', 'preparation'];

/**
 * The findings about the treatments of a plan that are otherwise with what is known after an answer than with what
 * was known before it; gravest first, lifted ones last. An open question that is answered and opens nothing, and a
 * preparation that is not needed any more, are no news.
 */
export function newsBetween(
  treatments: readonly PlannedTreatment[],
  before: ClinicalBasis,
  after: ClinicalBasis,
): readonly News[] {
  const then = findingsByKey(treatments, before);
  const now = findingsByKey(treatments, after);
  const changed = [...now.values()].flatMap((finding): readonly News[] => {
    const known = then.get(finding.finding);
    if (known === undefined) return [toNews(finding, 'new')];
    return isDeepStrictEqual(bearing(known), bearing(finding)) ? [] : [toNews(finding, 'other')];
  });
  const lifted = [...then.values()].filter(
    ({ finding, severity }) => !now.has(finding) && !NEEDS_NOBODY.includes(severity),
  );
  return [...changed, ...lifted.map((finding) => toNews(finding, 'lifted'))];
}

/** News of days that close or open where no treatment stands today: a holiday that lies between two of them. */
export function newsOfDays(
  { finding, ...occurrence }: FindingNews,
  protocolsOf: (sessions: readonly string[]) => readonly string[],
): News {
  if (occurrence.kind === 'finding-lifted') {
    const lifted = { change: 'lifted', severity: 'defer', until: null, protocols: [], params: {} } as const;
    return { code: finding, finding, ...lifted };
  }
  const { holds } = occurrence;
  const isOpen = holds.some(({ last }) => last === null);
  const ends = holds.flatMap(({ last }) => last ?? []).sort();
  const last = ends.at(-1);
  return {
    code: finding,
    finding,
    change: 'new',
    severity: 'defer',
    until: isOpen || last === undefined ? null : addDays(last, 1),
    protocols: [...new Set(holds.flatMap(({ sessions }) => protocolsOf(sessions)))],
    params: holds[0]?.rule.params ?? {},
  };
}

function findingsByKey(
  treatments: readonly PlannedTreatment[],
  basis: ClinicalBasis,
): ReadonlyMap<string, PlanFinding> {
  const planned = evaluatePlan(treatments, basis);
  const today = treatments.map((treatment) => ({ ...treatment, on: basis.today }));
  const holding = evaluatePlan(today, basis).filter(({ severity }) => HOLDS_TODAY.includes(severity));
  return new Map([...holding, ...planned].map((finding) => [finding.finding, finding]));
}

/** What makes a finding weigh otherwise; a caution that comes from another answer was not accepted yet. */
const bearing = ({ severity, until, params, protocols, from }: PlanFinding) => {
  return { severity, until, params, protocols, ...(severity === 'caution' ? { from } : {}) };
};

function toNews(
  { code, finding, severity, until, protocols, params }: PlanFinding,
  change: News['change'],
): News {
  return { code, finding, change, severity, until, protocols, params };
}
