import type { CareStep } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../http/problems/Problem.js';
import { checkTicks } from './checkTicks.js';

const step = (sessionId: string, code: string) => ({ sessionId, code }) as CareStep;
const preparations = [step('s1', 'no-shaving'), step('s1', 'stop-acids'), step('s2', 'no-shaving')];

describe('preparations that are ticked', () => {
  it('are what was to be prepared; what was not done is told', () => {
    const undone = { sessionId: 's2', code: 'no-shaving', done: false };
    const done = { sessionId: 's1', code: 'no-shaving', done: true };
    expect(checkTicks([done, undone], preparations)).toEqual([undone]);
    expect(checkTicks([], preparations)).toEqual([]);
  });

  it('are of this visit, each once', () => {
    const ticks = [
      { sessionId: 's2', code: 'stop-acids', done: true },
      { sessionId: 's1', code: 'stop-acids', done: true },
      { sessionId: 's1', code: 'stop-acids', done: false },
    ];
    expect(() => checkTicks(ticks, preparations)).toThrow(Problem);
    try {
      checkTicks(ticks, preparations);
    } catch (error) {
      expect((error as Problem).errors).toEqual({
        'steps.0.code': { code: 'not_of_this_visit' },
        'steps.2.code': { code: 'given_twice' },
      });
    }
  });
});
