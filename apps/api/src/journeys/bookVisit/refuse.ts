import { latestDay } from '@stratum/calendar';
import { Problem } from '../../http/problems/Problem.js';
import { tellParams } from '../findOpenings/tellParams.js';
import { type Refusal, type RefusedPlacement, untilOf } from './Refusal.js';

/**
 * A refusal as it goes over the wire. Who does not read the chart is told what to do, never why.
 * @param session the session behind the key of a visit, where there is one
 */
export function refuse(
  refusal: Refusal,
  readsChart: boolean,
  sessionOf: (key: string) => string | null,
): Problem {
  switch (refusal.kind) {
    case 'override':
      return new Problem(403, 'override_not_permitted', 'You may not override a rule.');
    case 'finding':
      return new Problem(409, 'finding_blocks', 'Ask the specialist before booking this.', {
        details: {
          sessionId: sessionOf(refusal.key),
          instruction: 'ask-the-specialist',
          ...(readsChart ? { findings: refusal.findings } : {}),
        },
      });
    case 'placement':
      return new Problem(422, 'placement_refused', 'This cannot be booked on this day or at this time.', {
        details: {
          ...instructionFor(refusal.problems),
          problems: refusal.problems.map(({ key, code, params, findings }) => ({
            sessionId: sessionOf(key),
            code: readsChart ? code : discreet(code),
            params: tellParams(params, readsChart),
            ...(readsChart && findings.length > 0 ? { findings } : {}),
          })),
        },
      });
  }
}

function instructionFor(problems: readonly RefusedPlacement[]): Record<string, unknown> {
  const delayed = problems.filter(({ code }) => code === 'not-before');
  if (delayed.length === 0) return {};
  const days = delayed.map(untilOf).filter((day) => day !== null);
  if (days.length < delayed.length) return { instruction: 'ask-the-specialist' };
  return { instruction: 'not-before', until: latestDay(days) };
}

/** A forbidden day comes from a finding too; to the desk it is a day that is too early. */
const discreet = (code: RefusedPlacement['code']) => (code === 'forbidden-day' ? 'not-before' : code);
