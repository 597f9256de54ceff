import { areaOf, protocolOf, seedCatalogue } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aSituation } from '../../testing/aSituation.js';
import { aStaffing } from '../../testing/aStaffing.js';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { errandOfPlan } from '../findOpenings/errandOfPlan.js';
import { chooseSessions } from './chooseSessions.js';
import { decideSeries } from './decideSeries.js';
import type { Series } from './Series.js';
import { seriesRequest } from './seriesRequest.js';
import { tellProposal } from './tellProposal.js';

const window = (earliest: string, ideal: string, latest: string | null): Window => ({
  ...{ earliest, ideal, latest, ranges: [{ first: earliest, last: '9999-12-31' }] },
  because: { earliest: [], ideal: [], latest: [] },
});
const windows: Record<string, Window> = {
  s1: window('2026-03-02', '2026-03-02', null),
  s2: window('2026-03-16', '2026-03-17', '2026-04-01'),
  s3: window('2026-03-30', '2026-04-01', '2026-04-16'),
};

function aSeries(facts: object = {}): Series {
  const plan = aStoredPlan();
  const known = { ...aBasis().known, facts: facts as never };
  const situation = aSituation({ known, gaps: plan.constraints.gaps });
  const errands = plan.sessions.map((session) => errandOfPlan([session], plan, windows, situation));
  const range = { first: '2026-03-02', last: '2026-06-30' };
  const request = seriesRequest(errands, situation, aStaffing(), { range, notBefore: 0, preference: {} });
  const byKey = new Map(errands.map((errand) => [errand.key, errand]));
  return { plan, situation, staffing: aStaffing(), errands: byKey, request };
}
const daysOf = (series: Series) =>
  decideSeries(series).proposal.placed.map(({ session, opening }) => [session, opening.day]);

describe('deciding about a series', () => {
  it('places every session on its ideal day where nothing speaks against it', () => {
    expect(daysOf(aSeries())).toEqual([
      ['s1', '2026-03-02'],
      ['s2', '2026-03-17'],
      ['s3', '2026-04-01'],
    ]);
  });

  it('cuts out what a finding puts off, on the day of each session', () => {
    // a holiday in strong sun from 15 to 20 March: no peel for 14 days before it and 14 days after it
    const holiday = { 'sun-holiday': { on: '2026-03-15', kind: '2026-03-20' } };
    expect(daysOf(aSeries(holiday))).toEqual([
      ['s1', '2026-04-03'],
      ['s2', '2026-04-17'], // 15 days later is a Saturday
      ['s3', '2026-05-04'],
    ]);
  });

  it('stops what is blocked for good, and tells who may know why', () => {
    const series = aSeries({ pregnant: 'yes' });
    const decision = decideSeries(series);
    expect(decision.proposal.placed).toEqual([]);
    expect([...decision.stopped.keys()]).toEqual(['s1', 's2', 's3']);
    expect(tellProposal(decision, false).unplaced[0]).toEqual({
      ...{ sessionId: 's1', reason: { code: 'ask-the-specialist', params: {} }, nearest: [] },
    });
    expect(tellProposal(decision, true).unplaced[0]).toMatchObject({
      ...{ reason: { code: 'finding' }, findings: [{ code: 'pregnancy' }] },
    });
  });

  it('lets later sessions wait for one that is stopped', () => {
    const series = aSeries();
    const onlyFirst = { ...series, situation: { ...series.situation } };
    const [first, second] = [series.request.sessions[0], series.request.sessions[1]];
    const sick = aSeries({ 'hsv-active': 'yes' });
    expect([...decideSeries(sick).stopped.keys()]).toEqual(['s1', 's2', 's3']);
    // the errand of the second alone is stopped: as if another protocol stood in it
    const blocked = protocolOf(seedCatalogue, 'ha-lips');
    const errands = new Map(onlyFirst.errands);
    const errand = errands.get('s2');
    if (errand) errands.set('s2', { ...errand, treatments: [{ protocol: blocked, area: areaOf(blocked) }] });
    const allergic = { ...series.situation.known, facts: { anaphylaxis: 'yes' as const } };
    const mixed = { ...series, errands, situation: { ...series.situation, known: allergic } };
    const decision = decideSeries(mixed);
    expect([...decision.stopped.keys()]).toEqual(['s2']);
    expect([...decision.waiting]).toEqual([['s3', 's2']]);
    expect(decision.proposal.placed.map(({ session }) => session)).toEqual(['s1']);
    expect([first?.id, second?.id]).toEqual(['s1', 's2']);
  });
});

describe('the sessions of a series', () => {
  const sessions = [1, 2, 3].map((ordinal) => aStoredSession(ordinal));
  const plan = aStoredPlan([
    ...sessions,
    aStoredSession(4, { kind: 'review' }),
    aStoredSession(5, { kind: 'maintenance' }),
    aStoredSession(6, { kind: 'review' }),
  ]);
  const all = {
    ...windows,
    s4: window('2026-04-10', '2026-04-15', null),
    s5: window('2026-05-01', '2026-05-10', null),
    s6: window('2027-03-01', '2027-03-01', null),
  };
  const idsOf = (asked: object) => chooseSessions(plan, all, asked, '2026-03-02').map(({ id }) => id);

  it('are all treatments with the reviews that are near, by their days', () => {
    expect(idsOf({})).toEqual(['s1', 's2', 's3', 's4']);
    expect(idsOf({ first: 2 })).toEqual(['s1', 's2']);
    expect(idsOf({ sessionIds: ['s6', 's2'] })).toEqual(['s2', 's6']);
  });

  it('are open ones', () => {
    const booked = aStoredPlan([
      aStoredSession(1, { state: 'booked', bookedOn: '2026-03-02' }),
      aStoredSession(2),
    ]);
    expect(chooseSessions(booked, windows, {}, '2026-03-02').map(({ id }) => id)).toEqual(['s2']);
    const named = () => chooseSessions(booked, windows, { sessionIds: ['s1'] }, '2026-03-02');
    expect(named).toThrowError(expect.objectContaining({ status: 404 }));
  });
});
