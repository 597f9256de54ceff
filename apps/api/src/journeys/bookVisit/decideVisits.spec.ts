import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aConsultation, anErrand, anotherTreatment, aSituation } from '../../testing/aSituation.js';
import { aStaffing } from '../../testing/aStaffing.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Situation } from '../findOpenings/Situation.js';
import { decideVisits } from './decideVisits.js';
import { newVisitOf } from './newVisitOf.js';
import type { Refusal } from './Refusal.js';
import { refuse } from './refuse.js';
import type { WantedVisit } from './WantedVisit.js';

const wanted = (errand: Errand, instant: string, more: Partial<WantedVisit> = {}): WantedVisit => ({
  errand,
  start: Date.parse(instant) / 60_000,
  day: instant.slice(0, 10),
  ...{ specialistId: 'ada', roomId: 'treat', deviceIds: [], urgent: null, override: null },
  ...more,
});
const decide = (visit: WantedVisit | WantedVisit[], situation: Situation = aSituation(), override = false) =>
  decideVisits([visit].flat(), situation, aStaffing(), { override });
const codesOf = (refusal: ReturnType<typeof decide>) =>
  refusal?.kind === 'placement' ? refusal.problems.map(({ code }) => code) : refusal?.kind;
const peel = anErrand('mandelic-40');

/** Nothing but its gaps binds it. */
const anyDay = {
  ...{ earliest: '2026-01-01', ideal: '2026-01-01', latest: null },
  ranges: [{ first: '2026-01-01', last: '2027-12-31' }],
  because: { earliest: [], ideal: [], latest: [] },
};

describe('deciding about wanted visits', () => {
  it('lets pass what breaks no rule', () => {
    expect(decide(wanted(peel, '2026-03-03T09:00:00Z'))).toBeNull();
  });

  it.each([
    ['the past', wanted(peel, '2026-03-02T07:00:00Z'), ['in-the-past']],
    ['the evening', wanted(peel, '2026-03-03T17:00:00Z'), ['outside-hours']],
    ['a Sunday', wanted(peel, '2026-03-08T10:00:00Z'), ['outside-hours']],
    ['a room of the wrong kind', wanted(peel, '2026-03-03T09:00:00Z', { roomId: 'talk' }), ['unqualified']],
    [
      'somebody unknown',
      wanted(peel, '2026-03-03T09:00:00Z', { specialistId: 'eve' }),
      ['unqualified', 'outside-hours'],
    ],
  ])('refuses %s', (_, visit, codes) => {
    expect(codesOf(decide(visit))).toEqual(codes);
  });

  it('lets rules of the skin be overridden by who may, with a reason, and no others', () => {
    const situation = aSituation({ others: [anotherTreatment('ha-cheek', '2026-03-01', true)] });
    const soon = wanted(peel, '2026-03-03T09:00:00Z');
    expect(codesOf(decide(soon, situation))).toEqual(['separation']);
    const reason = { override: 'Leaves for a year' };
    expect(codesOf(decide({ ...soon, ...reason }, situation))).toBe('override');
    expect(decide({ ...soon, ...reason }, situation, true)).toBeNull();
    const wrongRoom = { ...soon, ...reason, roomId: 'talk' };
    expect(codesOf(decide(wrongRoom, situation, true))).toEqual(['unqualified']);
  });

  it('never lets an absolute finding be overridden', () => {
    const known = { ...aBasis().known, facts: { pregnant: 'yes' as const } };
    const visit = wanted(peel, '2026-03-03T09:00:00Z', { override: 'She insists' });
    expect(decide(visit, aSituation({ known }), true)).toMatchObject({ kind: 'finding', key: 'visit' });
  });

  it('lets a delay be overridden', () => {
    const known = { ...aBasis().known, facts: { tan: { on: '2026-03-01' } } };
    const visit = wanted(peel, '2026-03-03T09:00:00Z');
    expect(codesOf(decide(visit, aSituation({ known })))).toEqual(['not-before']);
    expect(decide({ ...visit, override: 'Light tan' }, aSituation({ known }), true)).toBeNull();
  });

  it('takes an urgent visit after hours, but not in the past', () => {
    const urgent = { urgent: 'Blanching', roomId: 'talk' };
    expect(decide(wanted(aConsultation(), '2026-03-02T19:00:00Z', urgent))).toBeNull();
    expect(codesOf(decide(wanted(aConsultation(), '2026-03-01T19:00:00Z', urgent)))).toEqual(['in-the-past']);
  });

  it('books nothing that waits for a decision, whoever may override', () => {
    const waits: Errand = { ...peel, key: 's1', sessions: [{ id: 's1', window: null }] };
    const override = 'She travels far';
    expect(codesOf(decide([wanted(waits, '2026-03-16T09:00:00Z')]))).toEqual(['not-before']);
    const meant = { ...wanted(waits, '2026-03-16T09:00:00Z'), override };
    expect(codesOf(decide([meant], aSituation(), true))).toEqual(['not-before']);
  });

  it('holds the visits of one request against each other', () => {
    const session = (id: string): Errand => ({ ...peel, key: id, sessions: [{ id, window: anyDay }] });
    const rule = { code: 'rhythm', version: '1' };
    const gaps = [{ from: 's1', to: 's2', atLeast: 14, rule }];
    const series = (second: string) => [
      wanted(session('s1'), '2026-03-03T09:00:00Z'),
      wanted(session('s2'), second),
    ];
    expect(decide(series('2026-03-17T09:00:00Z'), aSituation({ gaps }))).toBeNull();
    expect(codesOf(decide(series('2026-03-16T09:00:00Z'), aSituation({ gaps })))).toEqual([
      'hard-gap',
      'hard-gap',
    ]);
    expect(codesOf(decide(series('2026-03-02T12:00:00Z'), aSituation({ gaps })))).toEqual([
      'hard-gap',
      'hard-gap',
    ]);
  });
});

describe('the visit that is stored', () => {
  it('claims each for its own part, beside others when it is urgent', () => {
    const visit = newVisitOf(wanted(anErrand('ha-cheek'), '2026-03-03T09:00:00Z'), aStaffing(), {
      patientId: 'patient',
      planId: null,
    });
    const at = (time: string) => Date.parse(`2026-03-03T${time}:00Z`) / 60_000;
    expect(visit).toMatchObject({
      startsAt: '2026-03-03T09:00:00.000Z',
      endsAt: '2026-03-03T10:05:00.000Z',
      protocolCode: 'ha-cheek',
    });
    expect([...visit.claims].sort((a, b) => (a.role < b.role ? -1 : 1))).toEqual([
      { resourceId: 'patient', role: 'patient', from: at('09:00'), to: at('10:05'), exclusive: true },
      { resourceId: 'treat', role: 'room', from: at('09:00'), to: at('10:15'), exclusive: true },
      { resourceId: 'ada', role: 'specialist', from: at('09:20'), to: at('10:05'), exclusive: true },
    ]);
    const urgent = newVisitOf(wanted(peel, '2026-03-03T09:00:00Z', { urgent: 'Blisters' }), aStaffing(), {
      patientId: 'patient',
      planId: null,
    });
    expect(urgent.claims.every(({ exclusive }) => !exclusive)).toBe(true);
  });
});

describe('what a refusal tells', () => {
  const tan = { code: 'tan', severity: 'defer', until: '2026-03-15' } as never;
  const refusal: Refusal = {
    kind: 'placement',
    problems: [
      { key: 's1', code: 'not-before', params: { until: '2026-03-15' }, findings: [tan] },
      {
        key: 's1',
        code: 'hard-gap',
        params: { days: 3, atLeast: 14, rule: 'rhythm' },
        findings: [],
      },
      {
        key: 's1',
        code: 'forbidden-day',
        params: { until: '2026-03-20', rule: 'isotretinoin' },
        findings: [],
      },
    ],
  };

  it('names rules and findings to readers of the chart', () => {
    expect(refuse(refusal, true, () => 's1').details?.['problems']).toEqual([
      { sessionId: 's1', code: 'not-before', params: { until: '2026-03-15' }, findings: [tan] },
      { sessionId: 's1', code: 'hard-gap', params: { days: 3, atLeast: 14, rule: 'rhythm' } },
      { sessionId: 's1', code: 'forbidden-day', params: { until: '2026-03-20', rule: 'isotretinoin' } },
    ]);
  });

  it('tells the desk days and what to do', () => {
    expect(refuse(refusal, false, () => 's1').details).toEqual({
      instruction: 'not-before',
      until: '2026-03-15',
      problems: [
        { sessionId: 's1', code: 'not-before', params: { until: '2026-03-15' } },
        { sessionId: 's1', code: 'hard-gap', params: { days: 3, atLeast: 14 } },
        { sessionId: 's1', code: 'not-before', params: { until: '2026-03-20' } },
      ],
    });
  });
});
