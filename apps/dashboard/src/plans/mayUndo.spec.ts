import { expect, it } from 'vitest';
import { mayUndo } from './mayUndo';

const event = (kind: string, undoable = true) => ({
  ...{ id: 'e1', kind, at: '2026-03-02T08:00:00Z', by: 'Ines Moreau', changes: [], undone: false, undoable },
});
const desk = (permission: string) => ['plans.undo', 'visits.desk'].includes(permission);
const specialist = (permission: string) =>
  ['plans.undo', 'plans.write', 'visits.desk', 'visits.treat'].includes(permission);

it('reception takes back what happened to visits, and nothing of the plan itself', () => {
  const offered = ['missed', 'moved', 'cancelled', 'done', 'paused', 'event-added', 'step-changed'].filter(
    (kind) => mayUndo(event(kind), desk),
  );
  expect(offered).toEqual(['missed', 'moved', 'cancelled']);
});

it('who writes plans takes back both, while it can be taken back', () => {
  expect(mayUndo(event('done'), specialist)).toBe(true);
  expect(mayUndo(event('paused'), specialist)).toBe(true);
  expect(mayUndo(event('paused', false), specialist)).toBe(false);
});
