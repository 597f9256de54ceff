import { protocolOf, seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { aBasis } from '../../testing/aBasis.js';
import { aDraft } from '../../testing/aDraft.js';
import { decideCourse } from './decideCourse.js';

const basis = aBasis({ facts: { isotretinoin: { on: '2026-01-01' } } });
const protocols = new Map(seedCatalogue.protocols.map((protocol) => [`${protocol.code}/1`, protocol]));
const settings = { askBeyond: 2 };
const choices = [
  { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 3 },
  { protocolCode: 'ha-lips', sessions: 1 },
];
const draft = aDraft({ choices }, basis);
const withDone = (plan: StoredPlan, place: number, on: string): StoredPlan => ({
  ...plan,
  state: 'approved',
  sessions: plan.sessions.map((session, i) =>
    i === place ? { ...session, state: 'done', doneOn: on } : session,
  ),
});
const changeTo = (plan: StoredPlan, code: string, added: readonly string[] = []) => {
  const [before] = plan.courses;
  if (before === undefined) throw new Error('no course');
  const course = { ...before, protocolId: `${code}/1`, protocolCode: code };
  const tell = (step: object) => ({ kind: 'step-changed', ...step }) as never;
  const change = { course, protocol: protocolOf(seedCatalogue, code), added, tell };
  return decideCourse(plan, change, { basis, protocols }, settings).decision.plan;
};
const earliest = ({ sessions }: StoredPlan, id: string) =>
  sessions.find((session) => session.id === id)?.window?.earliest;

describe('a course that goes on otherwise', () => {
  it('waits as long as the new protocol asks after isotretinoin, and no longer', () => {
    const first = 'id course-1.1';
    expect(earliest(draft, first)).toBe('2026-03-16');
    const medium = changeTo({ ...draft, state: 'approved' }, 'tca-30-35');
    expect(earliest(medium, first)).toBe('2026-06-30');
    expect(earliest(changeTo(medium, 'phenol-croton'), first)).toBe('2027-01-01');
    expect(earliest(changeTo(medium, 'glycolic-20-35'), first)).toBe('2026-03-16');
  });

  it('keeps what was done with the old one, and its healing after it', () => {
    const done = withDone(draft, 0, '2026-07-01');
    const changed = changeTo(done, 'jessner');
    const own = { protocolId: 'mandelic-40/1', protocolCode: 'mandelic-40' };
    expect(changed.sessions.map((session) => session.own?.protocolCode ?? null)).toEqual([
      'mandelic-40',
      ...[null, null, null, null, null, null],
    ]);
    expect(changed.sessions[0]).toMatchObject({ state: 'done', doneOn: '2026-07-01', own });
    const twice = changeTo(withDone(changed, 1, '2026-07-20'), 'glycolic-20-35');
    expect(twice.sessions.map(({ own: used }) => used?.protocolCode)).toEqual([
      ...['mandelic-40', 'jessner'],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
    const toThird = twice.constraints.gaps.filter(({ to }) => to === 'id course-1.3');
    expect(
      toThird.map(({ rule, atLeast }) => `${rule.code} ${rule.params?.['protocol']} ${atLeast}`),
    ).toContain('skin-healed jessner 9');
  });

  it('keeps the new distance from the filler, also for treatments that were added', () => {
    const more = changeTo({ ...draft, state: 'approved' }, 'tca-30-35', ['n1', 'n2']);
    const apart = more.constraints.separations.filter(({ a, b }) => [a, b].some((id) => id.startsWith('n')));
    expect(apart.map(({ a, b }) => [a, b].find((id) => id.startsWith('n'))).sort()).toEqual(['n1', 'n2']);
    expect(more.sessions.filter(({ id }) => id.startsWith('n')).map(({ ordinal }) => ordinal)).toEqual([
      4, 5,
    ]);
    const held = (more.constraints.holds ?? []).filter(({ rule }) => rule.code === 'isotretinoin');
    expect(held.map(({ sessions }) => ('courseId' in sessions ? [] : sessions))).toContainEqual(
      expect.arrayContaining(['n1', 'n2']),
    );
    expect(earliest(more, 'n1') ?? '').toBe('2027-03-27');
  });
});
