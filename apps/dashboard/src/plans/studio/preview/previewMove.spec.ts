import { describe, expect, it } from 'vitest';
import { aPlan } from '../../testing/aPlan';
import { aTimeline } from '../../testing/aTimeline';
import { previewMove } from './previewMove';

const TODAY = '2126-05-01';
const plan = aPlan({ timeline: aTimeline() });
const idealOf = (preview: ReturnType<typeof previewMove>) =>
  preview?.changes.map(({ sessionId, before, after }) => `${sessionId} ${before.ideal} ${after.ideal}`);

describe('a session on another day', () => {
  it('takes what follows it along, and says the rule', () => {
    const preview = previewMove(plan, 's2', '2126-05-27', TODAY);
    expect(idealOf(preview)).toEqual(['s3 2126-06-03 2126-06-10', 's4 2126-06-17 2126-06-24']);
    expect(preview?.changes[0]?.rule?.code).toBe('shortest-gap');
    expect(preview?.fit).toEqual({ kind: 'fits', days: 0, rules: [] });
    expect(preview?.window).toMatchObject({ earliest: '2126-05-20', latest: '2126-06-03' });
  });

  it('is told how many days too early it would be, and by which rule', () => {
    const { fit } = previewMove(plan, 's2', '2126-05-16', TODAY) ?? {};
    expect(fit).toMatchObject({ kind: 'too-early', days: 4, rules: [{ code: 'shortest-gap' }] });
  });

  it('is told that it would be after its window', () => {
    const { fit } = previewMove(plan, 's2', '2126-06-10', TODAY) ?? {};
    expect(fit).toMatchObject({ kind: 'drift', days: 7, rules: [{ code: 'shortest-gap' }] });
  });

  it('that is booked moves as well, and flags the visits that would no longer fit', () => {
    const { plan: rules, askBeyond } = aTimeline();
    const booked = rules.sessions.map((one) =>
      one.id === 's2' ? { ...one, state: 'booked' as const, on: '2126-05-20' } : one,
    );
    const preview = previewMove(
      aPlan({ timeline: { plan: { ...rules, sessions: booked }, askBeyond } }),
      's1',
      '2126-05-12',
      TODAY,
    );
    expect(preview?.unfit.map(({ sessionId, kind, days }) => [sessionId, kind, days])).toEqual([
      ['s2', 'too-early', 6],
    ]);
  });

  it('names the rules of a conflict', () => {
    const hole = { first: '2126-05-18', last: '9999-12-31', rule: { code: 'closed', version: '1' } };
    const closed = aTimeline({ forbidden: [{ ...hole, sessions: ['s3'] }] });
    const { fit, changes } = previewMove(aPlan({ timeline: closed }), 's2', '2126-05-20', TODAY) ?? {};
    expect(fit?.kind).toBe('conflict');
    expect(fit?.rules.map(({ code }) => code)).toContain('closed');
    expect(changes).toEqual([]);
  });

  it('cannot be tried by those who do not get the rules of the plan', () => {
    expect(previewMove(aPlan(), 's2', '2126-05-27', TODAY)).toBeNull();
  });
});
