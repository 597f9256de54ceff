import { type Day, daysBetween } from '@stratum/calendar';
import {
  checkPlacement,
  type FixedSession,
  type Placement,
  type PlacementProblem,
} from '@stratum/scheduling';
import { healedFrom } from '../../features/plans/healedFrom.js';
import type { Errand } from './Errand.js';
import { gapsAcross } from './gapsAcross.js';
import type { Situation } from './Situation.js';
import { separationsFor } from './separationsFor.js';

/** Everything that speaks against having an errand on a day; with `visit`, also the time, people and room. */
export type DayCheck = (day: Day, visit?: Placement['visit']) => readonly PlacementProblem[];

/**
 * What speaks against days for an errand, but for findings: windows and gaps of its plan, and the distance to
 * whatever else the patient had or has booked. Made once for many days.
 * @param beside days that other visits of the same request are to have
 */
export function checkOfDays(
  errand: Errand,
  situation: Situation,
  beside: readonly FixedSession[] = [],
): DayCheck {
  const sessions = errand.sessions.length > 0 ? errand.sessions : [{ id: errand.key, window: null }];
  const own = new Set(sessions.map(({ id }) => id));
  const others = situation.others.map(({ id, day: on, done }) => ({ id, day: on, done }));
  const elsewhere = [...situation.fixed, ...beside].filter(({ id }) => !own.has(id));
  const dated = new Set([...own, ...elsewhere.map(({ id }) => id)]);
  const gaps = [...situation.gaps, ...gapsAcross(situation.gaps, dated)];
  const placements = sessions.map(({ id, window }) => {
    const apart = separationsFor(id, errand.treatments, situation.others, situation.catalogue.rulebook);
    const separations = [...situation.separations, ...apart];
    return { session: id, window, gaps, separations, fixed: [...elsewhere, ...others] };
  });
  const areas = errand.treatments.map(({ area }) => area);
  const earliest = healedFrom(areas, situation.healings);
  return (day, visit) => [
    ...healingProblems(day, earliest),
    ...placements.flatMap((placement, place) => {
      const fellows = sessions.filter(({ id }) => id !== placement.session).map(({ id }) => ({ id, day }));
      const fixed = fellows.length === 0 ? placement.fixed : [...placement.fixed, ...fellows];
      const timed = visit !== undefined && place === 0 ? { visit } : {};
      return checkPlacement({ ...placement, day, fixed, ...timed });
    }),
  ];
}

/** Skin that was seen to need longer is no matter of one plan: nothing that meets it comes before. */
function healingProblems(day: Day, earliest: Day | null): readonly PlacementProblem[] {
  if (earliest === null || day >= earliest) return [];
  const params = { earliest, days: daysBetween(day, earliest), rule: 'healed-late' };
  return [{ code: 'too-early', hard: true, params }];
}
