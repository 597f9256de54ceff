import { seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aDraft } from '../../testing/aDraft.js';
import { careStepsOf } from './careStepsOf.js';
import { evaluatorOf } from './evaluatorOf.js';
import { findingsToday } from './findingsToday.js';
import type { PlanPage } from './PlanPage.js';
import type { ProtocolOptionReply } from './ProtocolOptionReply.js';
import { solvedPlan } from './solvedPlan.js';
import { timelineOf } from './timelineOf.js';
import { toFindingReply } from './toFindingReply.js';
import { toPlanReply } from './toPlanReply.js';
import { treatmentsOf } from './treatmentsOf.js';

const basis = aBasis({
  phototype: 2,
  facts: { isotretinoin: { on: '2026-01-01' }, smoker: 'yes' },
});
const draft = aDraft({ choices: [{ protocolCode: 'tca-30-35', sessions: 2 }] }, basis);
const page: PlanPage = {
  ...draft,
  state: 'approved',
  sessions: draft.sessions.map((session, i) =>
    i > 0 ? session : { ...session, state: 'booked', bookedOn: '2026-06-01', visitId: 'visit' },
  ),
  patient: { id: 'patient', name: 'Mara Lenz', number: 'P-000001', born: '1991-08-01' },
  draftedBy: 'Dr Ada Lind',
  draftedAt: new Date('2026-03-02T08:00:00Z'),
  approvedBy: 'Dr Ada Lind',
  approvedAt: new Date('2026-03-02T08:10:00Z'),
  stoppedBecause: null,
  pausedBecause: null,
  visits: [
    {
      id: 'visit',
      startsAt: '2026-06-01T08:00:00.000Z',
      specialist: { id: 'ada', name: 'Dr Ada Lind' },
      room: { id: 'room', name: 'Room 2' },
      state: 'booked',
    },
  ],
  events: [],
  reopenings: [],
  ticks: [
    { code: 'no-shaving', done: false, on: '2026-03-01', by: 'Dr Ada Lind' },
    { code: 'no-shaving', done: true, on: '2026-03-02', by: 'Dr Ada Lind' },
  ].map((tick) => ({ ...tick, sessionId: draft.sessions[0]?.id as string })),
  acceptances: [
    {
      finding: 'smoker',
      reasonCode: 'stopped-in-time',
      reason: null,
      by: 'Dr Ada Lind',
      at: '2026-03-02T08:10:00.000Z',
    },
  ],
};
const option: ProtocolOptionReply = {
  ...{ code: 'jessner', group: 'superficial', strength: 'gentler', downtime: { low: 3, high: 7 } },
  ...{ gapIdeal: 29, gapShortest: 28, serves: [], findings: [], performed: true, otherVisit: true },
};
const solved = solvedPlan(page, basis.today);
const findings = findingsToday(treatmentsOf(page, solved.windows, basis.today), basis).map((finding) =>
  toFindingReply(finding, page.acceptances),
);
const protocols = new Map(seedCatalogue.protocols.map((protocol) => [`${protocol.code}/1`, protocol]));
const care = { basis, protocols, windows: solved.windows, findingsOf: evaluatorOf(basis) };
const steps = page.sessions.flatMap((session) => careStepsOf(session, page, care));
const view = { today: basis.today, solved, protocols, steps, asks: [] };
const awaited = { code: 'pregnant', reason: 'unknown', saidOn: null, askFrom: null } as const;
const chart = {
  findings,
  awaits: new Map([[page.sessions[0]?.id as string, [awaited]]]),
  changeTo: new Map([[page.courses[0]?.id as string, [option]]]),
  timeline: { plan: timelineOf(page), askBeyond: 2 },
};

describe('toPlanReply', () => {
  it('gives a reader of the chart windows, flags, findings, and the reasons that were written', () => {
    const reply = toPlanReply(page, { ...view, chart });
    const [first, second] = reply.courses[0]?.sessions ?? [];
    expect(reply.patient).toMatchObject({ name: 'Mara Lenz', age: 34 });
    expect(first).toMatchObject({
      state: 'booked',
      on: '2026-06-01',
      window: { earliest: '2026-06-30' },
      visit: { id: 'visit', room: { name: 'Room 2' } },
      flag: { kind: 'too-early', days: 29, rule: { code: 'isotretinoin' } },
      healing: { low: 7, high: 10 },
    });
    expect(second).toMatchObject({ state: 'planned', on: null, visit: null, flag: null });
    expect(reply.findings?.find(({ code }) => code === 'smoker')).toMatchObject({
      severity: 'caution',
      usualReasons: ['stopped-in-time', 'risk-discussed-and-accepted'],
      acceptance: { reasonCode: 'stopped-in-time', by: 'Dr Ada Lind' },
    });
    expect(reply.acceptances).toHaveLength(1);
    expect(first?.awaits).toEqual([awaited]);
    expect(second?.awaits).toEqual([]);
    expect(reply.courses[0]?.changeTo).toEqual([option]);
    expect(reply.timeline).toMatchObject({ askBeyond: 2, plan: { sessions: [{}, {}, {}] } });
  });

  it('counts what is done before and after from the day of each session', () => {
    const [first, second] = toPlanReply(page, { ...view, chart }).courses[0]?.sessions ?? [];
    const shaving = first?.steps.find(({ code }) => code === 'no-shaving');
    expect(shaving).toMatchObject({
      kind: 'preparation',
      from: '2026-06-01',
      until: '2026-06-01',
      settled: true,
      ticked: { done: true, on: '2026-03-02', by: 'Dr Ada Lind' },
    });
    const later = second?.steps.find(({ code }) => code === 'no-shaving');
    expect(later).toMatchObject({ until: second?.window?.ideal, settled: false, ticked: null });
  });

  it('tells the desk days and visits, and nothing of why', () => {
    const reply = toPlanReply(page, { ...view, chart: null });
    const text = JSON.stringify(reply);
    expect(reply).not.toHaveProperty('findings');
    expect(reply).not.toHaveProperty('acceptances');
    expect(text).not.toMatch(/isotretinoin|smoker|stopped-in-time|180|pregnant/);
    expect(reply).not.toHaveProperty('timeline');
    expect(reply.courses[0]).not.toHaveProperty('changeTo');
    expect(reply.courses[0]?.sessions[0]).not.toHaveProperty('awaits');
    expect(reply.courses[0]?.sessions[0]?.steps.map(({ code }) => code)).toContain('sun-protection');
    expect(reply.courses[0]?.sessions[0]).toMatchObject({
      on: '2026-06-01',
      window: { earliest: '2026-06-30', because: { earliest: [{ rule: { code: 'ask-the-specialist' } }] } },
      flag: { kind: 'too-early', rule: { code: 'ask-the-specialist' } },
    });
  });
});
