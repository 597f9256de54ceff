import { useState } from 'react';
import type { CheckStep } from './Check';

/** One step of one session, whatever its days. */
export const keyOfStep = ({ sessionId, code }: Pick<CheckStep, 'sessionId' | 'code'>) =>
  `${sessionId} ${code}`;

/** What the patient says about each preparation; one that was left open was not asked, and is not sent. */
export function useTicks(all: readonly CheckStep[] = []) {
  const [given, setGiven] = useState<Readonly<Record<string, boolean>>>({});
  // The same step may have several spans of days; it is asked once.
  const steps = [...new Map(all.map((step) => [keyOfStep(step), step])).values()];
  const told = steps.flatMap((step) => {
    const done = given[keyOfStep(step)];
    return done === undefined ? [] : [{ sessionId: step.sessionId, code: step.code, done }];
  });
  return {
    steps,
    given,
    tick: (step: CheckStep, done: boolean) =>
      setGiven((before) => {
        const { [keyOfStep(step)]: now, ...others } = before;
        return now === done ? others : { ...others, [keyOfStep(step)]: done };
      }),
    body: told.length > 0 ? { steps: told } : {},
  };
}
