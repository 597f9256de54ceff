import { afterEach, beforeEach, expect, it } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { tellReopened } from './tellReopened';

const asSpecialist = () => session.signedIn(aSession());
const atTheDesk = () => session.signedIn(aSession({ permissions: ['plans.read', 'facts.tell'] }));

beforeEach(asSpecialist);
afterEach(() => session.signedOut());

it('says no more than what was done where no plan changes', () => {
  expect(tellReopened('Written down.', undefined)).toEqual({ said: 'Written down.' });
  expect(tellReopened('Written down.', [])).toEqual({ said: 'Written down.' });
});

it('leads a specialist to the decision, and to the worklist where several plans wait', () => {
  expect(tellReopened('Written down.', [{ planId: 'p1', news: 1, flagged: 2 }])).toEqual({
    said: 'Written down. This changes a plan. 2 booked visits no longer fit.',
    tone: 'calm',
    look: { to: '/plans/p1/decide', label: 'Look' },
  });
  const both = [
    { planId: 'p1', news: 1, flagged: 1 },
    { planId: 'p2', news: 2, flagged: 0 },
  ];
  expect(tellReopened('Submitted.', both)).toEqual({
    said: 'Submitted. This changes 2 plans. 1 booked visit no longer fits.',
    tone: 'calm',
    look: { to: '/plans?tab=toDecide', label: 'Look' },
  });
});

it('leads reception to the plan, not to the reasons', () => {
  atTheDesk();
  const told = tellReopened('Written down.', [{ planId: 'p1', flagged: 0 }]);
  expect(told.look?.to).toBe('/plans/p1');
  expect(told.said).toBe('Written down. This changes a plan.');
});
