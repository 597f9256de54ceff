import type { Protocol } from '@stratum/clinical';
import type { Rule, WindowChange } from '@stratum/timeline';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import { figureChanges } from './figureChanges.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/** What else is told of new versions: the rules that could not all hold, or what the sessions were moved by. */
export interface VersionNews {
  readonly conflict?: readonly Rule[];
  readonly changes?: readonly WindowChange[];
  /** To say which figures are others. */
  readonly versions?: VersionsOfPlan;
}

/**
 * Which versions a plan goes on with, in the form in which news of findings are told: `protocol-version` for each
 * course and `rulebook-version`, with the numbers, the figures that changed and the rules that move its sessions;
 * `version-conflict` first where it cannot go on with them.
 */
export function newsOfVersions(
  plan: StoredPlan,
  next: StoredPlan,
  { conflict = [], changes = [], versions }: VersionNews = {},
): readonly News[] {
  const all = [...new Set(next.courses.map(({ protocolCode }) => protocolCode))];
  const movedBy = [...new Set(changes.map(({ rule }) => rule.code))];
  const ofCourses = next.courses.flatMap(({ protocolCode, protocolVersion: to }, i): readonly News[] => {
    const from = plan.courses[i]?.protocolVersion ?? to;
    if (from === to) return [];
    const figures = protocolFigures(plan.courses[i]?.protocolId, protocolCode, versions);
    return [news('protocol-version', [protocolCode], { from, to, figures, movedBy })];
  });
  const isOther = plan.rulebookId !== next.rulebookId;
  const figures =
    isOther && versions?.signed.rulebook
      ? figureChanges(versions.rulebook, versions.signed.rulebook.definition)
      : [];
  const rules = isOther ? [news('rulebook-version', all, { figures, movedBy })] : [];
  const codes = [...new Set(conflict.map(({ code }) => code))];
  const stuck = codes.length === 0 ? [] : [news(versionConflict, all, { rules: codes.join(' ') })];
  return [...stuck, ...onceEach(ofCourses), ...rules];
}

function protocolFigures(beforeId: string | undefined, code: string, versions: VersionsOfPlan | undefined) {
  const before = versions?.protocols.get(beforeId ?? '');
  const after = versions?.signed.protocols.get(code)?.definition;
  return before && after ? figureChanges<Protocol>(before, after) : [];
}

/** Two courses of one protocol have the same news. */
const onceEach = (all: readonly News[]) =>
  all.filter(({ protocols: [code] }, i) => all.findIndex(({ protocols: [one] }) => one === code) === i);

/** It asks for no written reason: what has to be accepted is told by the findings beside it. */
const news = (code: string, protocols: readonly string[], params: News['params']): News => ({
  ...{ code, finding: code, protocols, params },
  change: 'other',
  severity: 'preparation',
  until: null,
});
