import { type Protocol, proposeFigures, protocolOf, seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { decideOrFail } from './decideOrFail.js';
import { decideReevaluation } from './decideReevaluation.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

const today = '2026-03-10';
const from = { source: 'Own audit', evidence: 'C' } as const;
const first = protocolOf(seedCatalogue, 'mandelic-40');
const withShortest = (days: number, version = 2): Protocol =>
  proposeFigures(
    first,
    [
      { ...from, name: 'gapDays.shortest', value: days },
      { ...from, name: 'gapDays.recommended', low: Math.min(days, 14), high: 28 },
    ],
    version,
  );

/** Of the plan's own version `mandelic-40/1` and the rulebook `rulebook`, with these signed since. */
function versions(signed: Protocol | null, ...used: Protocol[]): VersionsOfPlan {
  const known = [first, ...used].map((one) => [`mandelic-40/${one.version}`, one] as const);
  const current = signed && { id: `mandelic-40/${signed.version}`, definition: signed };
  return {
    protocols: new Map(known),
    rulebook: seedCatalogue.rulebook,
    signed: {
      protocols: new Map(current ? [['mandelic-40', current]] : []),
      rulebook: { id: 'rulebook', definition: seedCatalogue.rulebook },
    },
  };
}

const ALONE = { patient: null, visits: [] };
const waits = { first: today, last: null, rule: { code: 'version-conflict', version: '1' } };
const done = aStoredSession(1, { state: 'done', doneOn: '2026-03-02' });
const series = (...sessions: StoredSession[]): StoredPlan => aStoredPlan([done, ...sessions], {});
const open = (ordinal: number) => aStoredSession(ordinal);
const idealsIn = ({ sessions }: StoredPlan) => sessions.map(({ window }) => window?.ideal ?? null);

describe('what a signed version comes to for a plan', () => {
  it('nothing where the plan has it, or nobody signed one', () => {
    expect(decideReevaluation(series(open(2)), versions(first), ALONE, today)).toBeNull();
    expect(decideReevaluation(series(open(2)), versions(null), ALONE, today)).toBeNull();
  });

  it('open sessions go on with it, the one that is done keeps its own', () => {
    const decision = decideReevaluation(series(open(2), open(3)), versions(withShortest(21)), ALONE, today);
    expect(decision?.plan.courses[0]).toMatchObject({ protocolId: 'mandelic-40/2', protocolVersion: 2 });
    expect(decision?.plan.sessions.map(({ own }) => own)).toEqual([
      { protocolId: 'mandelic-40/1', protocolCode: 'mandelic-40' },
      null,
      null,
    ]);
    expect(decision?.plan.sessions[0]).toMatchObject({ state: 'done', doneOn: '2026-03-02' });
    expect(decision && idealsIn(decision.plan).slice(1)).toEqual(['2026-03-31', '2026-04-29']);
    expect(decision?.news).toEqual([
      expect.objectContaining({
        code: 'protocol-version',
        params: {
          ...{ from: 1, to: 2, movedBy: ['rhythm'] },
          figures: [
            expect.objectContaining({ path: 'gapDays.shortest', unit: 'days', from: 14, to: 21 }),
            expect.objectContaining({ path: 'gapDays.recommended.high', from: 14, to: 28 }),
          ],
        },
      }),
    ]);
  });

  it('a figure that moves no day asks nobody', () => {
    const renamed = proposeFigures(first, [{ ...from, name: 'visit.roomAfterMinutes', value: 12 }], 2);
    const solved = decideReevaluation(series(open(2)), versions(withShortest(14)), ALONE, today)
      ?.plan as StoredPlan;
    const again = decideReevaluation(
      solved,
      versions({ ...renamed, version: 3 }, withShortest(14)),
      ALONE,
      today,
    );
    expect(again?.plan.courses[0]?.protocolVersion).toBe(3);
    const sameGaps = proposeFigures(
      withShortest(14),
      [{ ...from, name: 'visit.roomAfterMinutes', value: 12 }],
      3,
    );
    expect(decideReevaluation(solved, versions(sameGaps, withShortest(14)), ALONE, today)).toMatchObject({
      ...{ changes: [], flags: [], news: [] },
    });
  });

  it('a shorter gap does not shorten what follows a treatment done under the longer one', () => {
    const shorter = decideReevaluation(series(open(2), open(3)), versions(withShortest(7)), ALONE, today);
    const windows = shorter?.plan.sessions.map(({ window }) => window?.earliest);
    expect(windows?.slice(1)).toEqual(['2026-03-16', '2026-03-23']);
  });

  it('flags the visits that fit worse because of it, and moves none', () => {
    const plan = series(
      aStoredSession(2, { state: 'booked', bookedOn: '2026-03-17' }),
      aStoredSession(3, { state: 'booked', bookedOn: '2026-03-20' }),
    );
    const decision = decideReevaluation(plan, versions(withShortest(21)), ALONE, today);
    expect(decision?.flags.map(({ sessionId, days }) => [sessionId, days])).toEqual([
      ['s2', 6],
      ['s3', 18],
    ]);
    expect(decision?.plan.sessions.map(({ bookedOn }) => bookedOn)).toEqual([
      null,
      '2026-03-17',
      '2026-03-20',
    ]);
  });

  it('a maintenance that the new version has no place for stays where it was tied', () => {
    const kept = aStoredSession(3, { kind: 'maintenance' });
    const without = { ...withShortest(21), maintenanceDays: null } as Protocol;
    const decision = decideReevaluation(series(open(2), kept), versions(without), ALONE, today);
    expect(decision?.plan.constraints.gaps.filter(({ to }) => to === 's3')).toEqual([
      expect.objectContaining({ from: 's2', atLeast: 14, rule: { code: 'series-gap', version: '1' } }),
    ]);
  });

  it('is not taken where its rules and the plan cannot both be kept; the specialist is told', () => {
    const plan = series(open(2));
    const hold = { code: 'closed', version: '1' };
    const until = { sessions: ['s2'], first: '2026-03-20', last: null, rule: hold };
    const stuck = { ...plan, constraints: { ...plan.constraints, forbidden: [until] } };
    const decision = decideReevaluation(stuck, versions(withShortest(21)), ALONE, today);
    expect(decision?.plan.courses).toBe(stuck.courses);
    expect(decision?.plan.sessions[1]).toMatchObject({ state: 'planned', window: null });
    expect(decision?.plan.constraints.holds).toEqual([
      { id: 'finding:version-conflict', ...waits, sessions: ['s2'] },
    ]);
    expect(decision?.conflict.map(({ code }) => code)).toContain('closed');
    expect(decision?.news.map(({ code }) => code)).toEqual(['version-conflict', 'protocol-version']);
  });

  it('is not taken either where the plan had no days before: it waits for the specialist like any other', () => {
    const plan = series(open(2));
    const closed = { code: 'closed', version: '1' };
    const never = { sessions: ['s2'], first: '2026-03-01', last: null, rule: closed };
    const stuck = { ...plan, constraints: { ...plan.constraints, forbidden: [never] } };
    const decision = decideReevaluation(stuck, versions(withShortest(21)), ALONE, today);
    expect(decision?.plan.courses).toBe(stuck.courses);
    expect(decision?.plan.sessions[1]).toMatchObject({ state: 'planned', window: null });
    expect(decision?.plan.constraints.holds).toEqual([
      { id: 'finding:version-conflict', ...waits, sessions: ['s2'] },
    ]);
    expect(decision?.news.map(({ code }) => code)).toEqual(['version-conflict', 'protocol-version']);
  });

  it('of a plan that it cannot be asked about stops nobody else: the plan stays, the specialist is told', () => {
    const plan = series(open(2));
    const torn = {
      ...plan,
      constraints: { ...plan.constraints, gaps: [{ ...plan.constraints.gaps[0], from: 'nobody' }] },
    } as StoredPlan;
    expect(() => decideReevaluation(torn, versions(withShortest(21)), ALONE, today)).toThrow();
    const decision = decideOrFail(torn, today, () =>
      decideReevaluation(torn, versions(withShortest(21)), ALONE, today),
    );
    expect(decision?.plan.courses).toBe(torn.courses);
    expect(decision?.plan.sessions[1]).toMatchObject({ state: 'planned', window: null });
    expect(decision?.plan.constraints.holds).toEqual([
      { id: 'finding:version-conflict', ...waits, sessions: ['s2'] },
    ]);
    expect(decision?.news.map(({ code, params }) => [code, params])).toEqual([
      ['version-conflict', { rules: 'not-evaluated' }],
    ]);
  });
});
