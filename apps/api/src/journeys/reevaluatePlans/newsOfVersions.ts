import type { Rule } from '@stratum/timeline';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

/**
 * Which versions a plan goes on with, in the form in which news of findings are told: `protocol-version` for each
 * course and `rulebook-version`, with the numbers; `version-conflict` first where it cannot.
 */
export function newsOfVersions(
  plan: StoredPlan,
  next: StoredPlan,
  conflict: readonly Rule[] = [],
): readonly News[] {
  const all = [...new Set(next.courses.map(({ protocolCode }) => protocolCode))];
  const versions = next.courses.flatMap(({ protocolCode, protocolVersion: to }, i): readonly News[] => {
    const from = plan.courses[i]?.protocolVersion ?? to;
    return from === to ? [] : [news('protocol-version', [protocolCode], { from, to })];
  });
  const rules = plan.rulebookId === next.rulebookId ? [] : [news('rulebook-version', all, {})];
  const codes = [...new Set(conflict.map(({ code }) => code))];
  const stuck = codes.length === 0 ? [] : [news('version-conflict', all, { rules: codes.join(' ') })];
  return [...stuck, ...versions, ...rules];
}

/** It asks for no written reason: what has to be accepted is told by the findings beside it. */
const news = (code: string, protocols: readonly string[], params: News['params']): News => ({
  ...{ code, finding: code, protocols, params },
  change: 'other',
  severity: 'preparation',
  until: null,
});
