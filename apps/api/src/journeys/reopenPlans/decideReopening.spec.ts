import type { AdviceInput } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aDraft } from '../../testing/aDraft.js';
import { decideReopening } from './decideReopening.js';

const choices = [{ protocolCode: 'tca-30-35', sessions: 2 }, { protocolCode: 'ha-cheek' }];
const draft = aDraft({ choices }, aBasis({ phototype: 2 }));
const [peel] = draft.sessions.filter(({ kind }) => kind === 'treatment');
const plan = {
  ...draft,
  state: 'approved' as const,
  sessions: draft.sessions.map((session) =>
    session === peel
      ? { ...session, state: 'booked' as const, bookedOn: '2026-03-30', visitId: 'visit' }
      : session,
  ),
};
type Facts = AdviceInput['facts'];
const decide = (before: Facts, after: Facts, leftOut: string[] = []) => {
  const basis = (facts: Facts) => aBasis({ phototype: 2, facts });
  return decideReopening(plan, basis(before).known, basis(after), { askBeyond: 2 }, leftOut);
};
const told = (...given: Parameters<typeof decide>) =>
  (decide(...given)?.news ?? []).map(
    ({ finding, change, severity, until, protocols }) =>
      `${change} ${severity} ${finding}${until === null ? '' : ` until ${until}`}: ${protocols.join()}`,
  );

describe('what an answer comes to for a plan', () => {
  it('nothing when it says what was known, or nothing that the plan minds', () => {
    expect(decide({}, {})).toBeNull();
    expect(decide({ pregnant: 'no' }, { pregnant: 'no', thyroid: 'no' })).toBeNull();
  });

  it('a pregnancy concerns every course, once, and flags the visit', () => {
    expect(told({}, { pregnant: 'yes' })).toEqual(['new absolute pregnancy: tca-30-35,ha-cheek']);
    expect(decide({}, { pregnant: 'yes' })).toMatchObject({
      flagged: ['visit'],
      realignment: { happened: true },
    });
    expect(told({ pregnant: 'yes' }, { pregnant: 'no' })).toEqual([
      'lifted absolute pregnancy: tca-30-35,ha-cheek',
    ]);
  });

  it('another day of the same is news, the same day told otherwise is not', () => {
    const [first, later] = [{ on: '2026-01-01' }, { on: '2026-03-01' }];
    expect(told({ isotretinoin: first }, { isotretinoin: later })).toEqual([
      'other defer isotretinoin until 2026-08-28: tca-30-35',
    ]);
    expect(told({ isotretinoin: first }, { isotretinoin: [first] })).toEqual([]);
  });

  it('an answer that is not sure any more is news; a question that is answered is not', () => {
    expect(told({ pregnant: 'no' }, { pregnant: 'unknown' })).toEqual([
      'new needs-answer not-answered:pregnant: tca-30-35,ha-cheek',
    ]);
    expect(decide({ pregnant: 'unknown' }, { pregnant: 'no' })).toBeNull();
  });

  it('a caution moves nothing and still has to be decided on', () => {
    const decision = decide({}, { smoker: 'yes' });
    expect(decision?.news.map(({ finding, severity }) => [finding, severity])).toContainEqual([
      'smoker',
      'caution',
    ]);
    expect(decision).toMatchObject({ flagged: [], realignment: { happened: false } });
  });

  it('days that close between two sessions are news, although no session stands there', () => {
    const planned = { filler: { on: '2026-04-20', area: 'face' as const } };
    expect(told({}, planned).join()).toContain('filler-and-peel');
  });

  it('tells nothing of what is being treated with the answer in mind, and nothing to a plan that is done', () => {
    const all = plan.sessions.map(({ id }) => id);
    expect(told({}, { smoker: 'yes' }, all)).toEqual([]);
    expect(told({}, { pregnant: 'yes' }, all)).toEqual(['new defer pregnancy: tca-30-35,ha-cheek']);
    const done = { ...plan, sessions: plan.sessions.map((one) => ({ ...one, state: 'done' as const })) };
    const after = aBasis({ phototype: 2, facts: { pregnant: 'yes' } });
    expect(decideReopening(done, aBasis().known, after, { askBeyond: 2 })).toBeNull();
  });
});
