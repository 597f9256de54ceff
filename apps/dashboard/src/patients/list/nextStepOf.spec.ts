import { expect, it } from 'vitest';
import type { PatientRow } from '../PatientRow';
import { nextStepOf } from './nextStepOf';

const ana: PatientRow = { id: 'p1', number: 'P-000001', name: 'Ana Costa', born: '1988-03-12' };
const step = (row: Partial<PatientRow>, may = true) =>
  nextStepOf(
    { ...ana, ...row },
    () => 'Tue 3 Mar, 10:00',
    () => may,
  );
const intake = (status: string) => ({ intake: { id: 'i1', status } });

it.each([
  [{ bookPlanId: 'n1' }, 'Series to book', '/plans/n1/book'],
  [{ bookPlanId: 'n1', nextVisitAt: 'x' }, 'Next visit Tue 3 Mar, 10:00, the rest to book', '/plans/n1/book'],
  [{ planId: 'n1', planState: 'draft' }, 'Plan to approve', '/plans/n1'],
  [intake('in-progress'), 'Intake being filled in', '/intakes/i1'],
  [intake('submitted'), 'Intake to assess', '/patients/p1?tab=intake'],
  [{ ...intake('assessed'), nextVisitAt: 'x' }, 'Next visit Tue 3 Mar, 10:00', '/patients/p1'],
  [intake('assessed'), 'No visit booked', '/calendar?book=p1'],
])('%j: %s', (row, said, to) => {
  expect(step(row)).toMatchObject({ said });
  expect(step(row).verb.to).toBe(to);
  expect(step(row, false).verb).toEqual({ label: 'Open', to: '/patients/p1' });
});
