import { expect, it } from 'vitest';
import { ApiError } from '../wire/ApiError';
import { undoObstacles } from './en/undoObstacles';
import { sayError } from './sayError';

const refusal = (code: string, body: object) => new ApiError(409, code, 'plain', {}, { code, ...body });

it('a plan without days names the rules that cannot all be kept, each once', () => {
  const rules = [{ code: 'shortest-gap' }, { code: 'event-after-peel' }, { code: 'shortest-gap' }];
  expect(sayError(refusal('plan_conflict', { rules }))).toBe(
    'There are no days for this: these rules cannot all be kept: shortest gap between sessions; last safe day for a ' +
      'peel before an event. Nothing was changed; take something out, or choose another day.',
  );
  expect(sayError(refusal('plan_conflict', { rules: [{ code: 'closed' }] }))).toContain(
    'this rule cannot be kept: closed.',
  );
  const heals = { code: 'infection-active', params: { daysAfterHealing: 7 } };
  expect(sayError(refusal('plan_conflict', { rules: [heals] }))).toContain(
    'wait until it has healed, and then 7 days more.',
  );
  expect(sayError(refusal('plan_conflict', {}))).toBe(
    'There are no days on which this plan keeps all of its rules. Take something out of it.',
  );
});

it('a step that stays says why, and what to do instead', () => {
  expect(sayError(refusal('cannot_undo', { because: 'later-event', kind: 'missed' }))).toBe(
    'Something later was built on it (“A visit was missed”). Take that back first.',
  );
  expect(sayError(refusal('cannot_undo', { because: 'at-the-plan' }))).toBe(
    'The plan was stopped, and this visit with it. Take the stop back in the plan.',
  );
  expect(sayError(refusal('cannot_undo', {}))).toBe(
    'This cannot be taken back any more: something was built on it.',
  );
});

it('every cause has words', () => {
  const causes = [
    'already-undone',
    'not-a-step',
    'later-event',
    'visit-changed',
    'too-late',
    'at-the-plan',
    'at-the-visit',
    'rules',
  ];
  expect(causes.filter((cause) => !(cause in undoObstacles))).toEqual([]);
});
