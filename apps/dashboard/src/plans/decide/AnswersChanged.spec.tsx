import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import type { PlanView } from '../PlanView';
import { aPlan } from '../testing/aPlan';
import { aReopenedPlan } from '../testing/aReopenedPlan';
import { AnswersChanged } from './AnswersChanged';

function show(plan: PlanView, permissions: readonly string[] = ['plans.read', 'plans.write', 'chart.read']) {
  session.signedIn(aSession({ permissions: [...permissions] }));
  render(
    <MemoryRouter>
      <AnswersChanged plan={plan} />
    </MemoryRouter>,
  );
}

afterEach(() => {
  cleanup();
  session.signedOut();
});

it('names what changed and what it touches, and leads to the decision', () => {
  show(aReopenedPlan());
  const banner = screen.getByRole('region', { name: 'Answers changed since this plan was approved' });
  expect(banner.textContent).toContain('Isotretinoin; smoking; tan');
  expect(banner.textContent).toContain('1 session moved, 1 session waits, 1 booked visit no longer fits');
  expect(screen.getByRole('link', { name: 'Look and decide' }).getAttribute('href')).toBe('/plans/p1/decide');
});

it('says that rules changed where no answer did', () => {
  const [first] = aReopenedPlan().reopenings ?? [];
  if (!first) throw new Error('It is re-opened');
  show(aReopenedPlan({ reopenings: [{ ...first, cause: 'protocol', news: [], openedBy: null }] }), [
    'chart.read',
  ]);
  expect(screen.getByRole('heading', { name: 'The rules of this plan have changed' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Look' })).toBeTruthy();
});

it('is not there while nothing waits for a decision, nor at the desk, which is not told', () => {
  show(aPlan({ reopenings: [] }));
  show(aPlan());
  expect(screen.queryByRole('region')).toBeNull();
});
