import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import type { CourseChoice } from './DraftPlan.js';
import { draftCourses } from './draftCourses.js';

const draft = (choices: readonly CourseChoice[], changes: Partial<AdviceInput> = {}) =>
  draftCourses(choices, {
    known: { ...aHealthyPatient, ...changes },
    catalogue: seedCatalogue,
    policy: defaultPolicy,
  });

const kindsOf = (choice: CourseChoice) => draft([choice]).courses[0]?.sessions.map(({ kind }) => kind);

describe('sessions of a course', () => {
  it.each([
    [
      'glycolic-20-35',
      ['treatment', 'treatment', 'treatment', 'treatment', 'treatment', 'treatment', 'maintenance'],
    ],
    ['tca-30-35', ['treatment', 'maintenance']],
    ['phenol-croton', ['treatment']],
    ['ha-cheek', ['treatment', 'review', 'review']],
    ['plla-cheek', ['treatment', 'treatment', 'treatment', 'review']],
    ['pmma-nasolabial', ['treatment', 'review']],
  ])('%s', (protocolCode, kinds) => {
    expect(kindsOf({ protocolCode })).toEqual(kinds);
  });

  it('as many as the specialist chose', () => {
    expect(kindsOf({ protocolCode: 'jessner', sessions: 3 })).toHaveLength(4);
    expect(() => draft([{ protocolCode: 'jessner', sessions: 6 }])).toThrow('sessions_out_of_range');
    expect(() => draft([{ protocolCode: 'jessner', sessions: 0 }])).toThrow('sessions_out_of_range');
  });

  it('know their protocol, version, place and rhythm', () => {
    expect(draft([{ protocolCode: 'mandelic-40', area: 'hands' }]).courses[0]).toMatchObject({
      key: 'course-1',
      protocolCode: 'mandelic-40',
      protocolVersion: 1,
      area: 'hands',
      rhythm: 'half',
      outsideTrials: true,
    });
    expect(() => draft([{ protocolCode: 'ha-lips', area: 'hands' }])).toThrow('area_not_of_protocol');
  });
});

describe('gaps inside a course', () => {
  it('shortest and healing are hard, rhythm is soft', () => {
    const { gaps } = draft([{ protocolCode: 'jessner', sessions: 2 }]);
    const first = gaps.filter(({ to }) => to === 'course-1.2');
    expect(
      first.map(({ rule, atLeast, ideal, atMost, hard }) => [rule.code, atLeast, ideal, atMost, hard]),
    ).toEqual([
      ['shortest-gap', 14, null, null, true],
      ['skin-healed', 9, null, null, true],
      ['rhythm', 14, 29, 44, false],
    ]);
    const last = gaps.filter(({ to }) => to === 'course-1.3');
    expect(last.map(({ rule, ideal, atMost }) => [rule.code, ideal, atMost])).toEqual([
      ['shortest-gap', null, null],
      ['skin-healed', null, null],
      ['maintenance', 58, 84],
    ]);
  });

  it('reviews of a filler count from its last treatment', () => {
    const { gaps } = draft([{ protocolCode: 'ha-cheek', sessions: 2 }]);
    const reviews = gaps.filter(({ rule }) => rule.code.endsWith('review'));
    expect(reviews.map(({ from, to, atLeast, atMost }) => [from, to, atLeast, atMost])).toEqual([
      ['course-1.2', 'course-1.3', 14, 28],
      ['course-1.2', 'course-1.4', 548, 731],
    ]);
  });

  it('cite the rule with its version', () => {
    expect(draft([{ protocolCode: 'tca-10-25' }]).gaps[0]?.rule).toEqual({
      code: 'shortest-gap',
      version: '1',
      source: '19',
      evidence: 'B',
      params: { protocol: 'tca-10-25', days: 14 },
    });
  });
});

describe('separations of courses', () => {
  it('hold between all treatments and maintenances whose places meet, in both orders', () => {
    const { separations } = draft([{ protocolCode: 'tca-30-35' }, { protocolCode: 'ha-cheek' }]);
    expect(separations.map(({ a, b, ifAFirst, ifBFirst }) => [a, b, ifAFirst, ifBFirst])).toEqual([
      ['course-1.1', 'course-2.1', 28, 28],
      ['course-1.2', 'course-2.1', 28, 28],
    ]);
    const peels = draft([
      { protocolCode: 'tca-30-35' },
      { protocolCode: 'lactic-30-50', sessions: 1 },
    ]).separations;
    expect(peels[0]).toMatchObject({ ifAFirst: 60, ifBFirst: 90, rule: { code: 'peel-and-peel' } });
  });

  it('do not hold where they do not', () => {
    expect(draft([{ protocolCode: 'glycolic-20-35' }, { protocolCode: 'caha-hands' }]).separations).toEqual(
      [],
    );
  });
});

describe('what holds a course back', () => {
  it('a washout is a first day', () => {
    const facts = { isotretinoin: { on: '2026-01-01' } };
    const { notBefore, forbidden } = draft([{ protocolCode: 'tca-30-35' }], { facts });
    expect(notBefore.map(({ sessionKey, day, rule }) => [sessionKey, day, rule.code])).toEqual([
      ['course-1.1', '2026-06-30', 'isotretinoin'],
      ['course-1.2', '2026-06-30', 'isotretinoin'],
    ]);
    expect(forbidden).toEqual([]);
  });

  it('a wedding, a holiday and a vaccination ahead are holes', () => {
    const facts = {
      event: { on: '2026-06-20' },
      'sun-holiday': { on: '2026-08-01', kind: '2026-08-14' },
      vaccination: { on: '2026-05-10', kind: 'covid' },
    };
    const holes = draft([{ protocolCode: 'glycolic-50' }, { protocolCode: 'ha-lips' }], { facts }).forbidden;
    expect(holes.map(({ courseKey, first, last, rule }) => [courseKey, rule.code, first, last])).toEqual([
      ['course-1', 'sun-holiday', '2026-07-19', '2026-08-27'],
      ['course-1', 'event-after-peel', '2026-05-24', '2026-06-20'],
      ['course-2', 'vaccination', '2026-04-27', '2026-05-30'],
      ['course-2', 'event-after-filler', '2026-05-10', '2026-06-20'],
    ]);
  });

  it('what has to heal has no end yet', () => {
    const { forbidden } = draft([{ protocolCode: 'ha-lips' }], { facts: { 'hsv-active': 'yes' } });
    expect(forbidden).toMatchObject([{ sessionKeys: ['course-1.1'], first: '2026-03-02', last: null }]);
  });

  it('an absolute finding refuses the draft, an open question does not', () => {
    expect(() => draft([{ protocolCode: 'tca-30-35' }], { facts: { keloid: 'yes' } })).toThrow('blocked');
    expect(draft([{ protocolCode: 'tca-30-35' }], { facts: { keloid: 'unknown' } }).courses).toHaveLength(1);
  });
});
