import type { Day } from '@stratum/calendar';
import {
  checkPlacement,
  type FixedSession,
  type Placement,
  type PlacementProblem,
} from '@stratum/scheduling';
import type { Errand } from './Errand.js';
import type { Situation } from './Situation.js';
import { separationsFor } from './separationsFor.js';

/**
 * Everything that speaks against having an errand on a day, but for findings: windows and gaps of its plan, and
 * the distance to whatever else the patient had or has booked. With `visit`, also the time, people and room.
 * @param beside days that other visits of the same request are to have
 */
export function problemsOn(
  day: Day,
  errand: Errand,
  situation: Situation,
  beside: readonly FixedSession[] = [],
  visit?: Placement['visit'],
): readonly PlacementProblem[] {
  const sessions = errand.sessions.length > 0 ? errand.sessions : [{ id: errand.key, window: null }];
  const own = new Set(sessions.map(({ id }) => id));
  const others = situation.others.map(({ id, day: on, done }) => ({ id, day: on, done }));
  const elsewhere = [...situation.fixed, ...beside].filter(({ id }) => !own.has(id));
  return sessions.flatMap(({ id, window }, place) => {
    const fellows = sessions.filter((fellow) => fellow.id !== id).map((fellow) => ({ id: fellow.id, day }));
    const apart = separationsFor(id, errand.treatments, situation.others, situation.catalogue.rulebook);
    return checkPlacement({
      session: id,
      day,
      window,
      gaps: situation.gaps,
      separations: [...situation.separations, ...apart],
      fixed: [...elsewhere, ...fellows, ...others],
      ...(visit !== undefined && place === 0 ? { visit } : {}),
    });
  });
}
