import { describe, expect, it } from 'vitest';
import { requireStep } from './requireStep.js';
import { type VisitState, visitStates } from './VisitState.js';
import { type VisitStepName, visitSteps } from './visitSteps.js';

const leadsTo = (state: VisitState, step: VisitStepName): VisitState | null => {
  try {
    return requireStep(state, step);
  } catch {
    return null;
  }
};

describe('the steps of a visit', () => {
  it.each<[VisitState, Partial<Record<VisitStepName, VisitState>>]>([
    [
      'booked',
      { confirm: 'confirmed', move: 'booked', 'check-in': 'arrived', miss: 'missed', cancel: 'cancelled' },
    ],
    ['confirmed', { move: 'booked', 'check-in': 'arrived', miss: 'missed', cancel: 'cancelled' }],
    ['arrived', { move: 'booked', start: 'in-room', cancel: 'cancelled' }],
    ['in-room', { done: 'done' }],
    ['done', {}],
    ['missed', {}],
    ['cancelled', {}],
  ])('from %s', (state, allowed) => {
    const steps = Object.keys(visitSteps) as VisitStepName[];
    const found = Object.fromEntries(
      steps.map((step) => [step, leadsTo(state, step)] as const).filter(([, to]) => to !== null),
    );
    expect(found).toEqual(allowed);
  });

  it('names state and step in what it refuses', () => {
    expect(() => requireStep('done', 'cancel')).toThrowError(
      expect.objectContaining({
        status: 409,
        code: 'wrong_state',
        details: { state: 'done', step: 'cancel' },
      }),
    );
  });

  it('gives time back only where the visit does not take place', () => {
    const releasing = Object.values(visitSteps).filter(({ releases }) => releases);
    expect(releasing.map(({ to }) => to).sort()).toEqual(['cancelled', 'missed']);
    expect(visitStates).toHaveLength(7);
  });
});
