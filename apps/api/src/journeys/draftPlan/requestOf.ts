import type { Area, CourseChoice, Rhythm } from '@stratum/clinical';
import type { DraftRequest } from '../../features/plans/DraftedPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import type { ChangePlanBody } from './ChangePlanBody.js';

/**
 * The choices of a request as decisions read them: what was not said is left out.
 * @throws Problem 400 when nothing was chosen
 */
export function requestOf({ choices, startOn }: ChangePlanBody): DraftRequest {
  if (choices.length === 0) throw invalid({ choices: { code: 'required' } });
  return {
    choices: choices.map(
      ({ protocolCode, area, rhythm, sessions }): CourseChoice => ({
        protocolCode,
        ...(area ? { area: area as Area } : {}),
        ...(rhythm ? { rhythm: rhythm as Rhythm } : {}),
        ...(sessions ? { sessions } : {}),
      }),
    ),
    startOn: startOn ?? null,
  };
}
