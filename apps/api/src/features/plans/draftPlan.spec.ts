import { InvalidCourse } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import type { DraftedPlan, DraftRequest } from './DraftedPlan.js';
import { draftPlan } from './draftPlan.js';

const days = ({ sessions }: DraftedPlan) =>
  sessions.map(({ ordinal, kind, window }) => {
    return [ordinal, kind, window?.earliest, window?.ideal, window?.latest];
  });

const series: DraftRequest = {
  choices: [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 3 }],
};

describe('draftPlan', () => {
  it('puts the sessions of a series 14 days apart at least, 15 at best, 30 at most', () => {
    expect(days(draftPlan(series, aBasis())).slice(0, 3)).toEqual([
      [1, 'treatment', '2026-03-02', '2026-03-02', null],
      [2, 'treatment', '2026-03-16', '2026-03-17', '2026-04-01'],
      [3, 'treatment', '2026-03-30', '2026-04-01', '2026-04-16'],
    ]);
  });

  it('starts on the day that was asked for', () => {
    const drafted = draftPlan({ ...series, startOn: '2026-04-07' }, aBasis());
    expect(days(drafted)[0]).toEqual([1, 'treatment', '2026-03-02', '2026-04-07', null]);
    expect(days(drafted)[1]?.[3]).toBe('2026-04-22');
    expect(drafted.constraints.startIdeal).toEqual({ 'course-1': '2026-04-07' });
  });

  it('keeps a filler and the peels their distance, whichever comes first', () => {
    const { sessions, constraints, conflict } = draftPlan(
      {
        choices: [{ protocolCode: 'ha-cheek' }, { protocolCode: 'mandelic-40', rhythm: 'half', sessions: 2 }],
      },
      aBasis({ concerns: ['dullness', 'midface-volume'] }),
    );
    const ideal = (id: string) => sessions.find((session) => session.id === id)?.window?.ideal;
    expect(conflict).toEqual([]);
    expect(constraints.separations.map(({ a, b, ifAFirst, ifBFirst }) => [a, b, ifAFirst, ifBFirst])).toEqual(
      [
        ['course-1.1', 'course-2.1', 14, 14],
        ['course-1.1', 'course-2.2', 14, 14],
        ['course-1.1', 'course-2.3', 14, 14],
      ],
    );
    expect([ideal('course-1.1'), ideal('course-2.1'), ideal('course-2.2')]).toEqual([
      '2026-03-02',
      '2026-03-16',
      '2026-03-31',
    ]);
  });

  it('waits for the end of a washout, and says why', () => {
    const drafted = draftPlan(
      { choices: [{ protocolCode: 'tca-30-35' }] },
      aBasis({ phototype: 2, facts: { isotretinoin: { on: '2026-01-01' } } }),
    );
    expect(drafted.sessions[0]?.window).toMatchObject({ earliest: '2026-06-30', ideal: '2026-06-30' });
    expect(drafted.sessions[0]?.window?.because.earliest[0]?.rule).toMatchObject({
      code: 'isotretinoin',
      version: '1',
    });
  });

  it('leaves the days before a wedding out', () => {
    const drafted = draftPlan(series, aBasis({ facts: { event: { on: '2026-04-20' } } }));
    expect(drafted.sessions[1]?.window?.ranges).toEqual([
      { first: '2026-03-16', last: '2026-03-23' },
      { first: '2026-04-21', last: '9999-12-31' },
    ]);
    expect(drafted.sessions[2]?.window?.ideal).toBe('2026-04-21');
  });

  it('waits while something has to heal first, and leaves what it does not concern alone', () => {
    const choices = [...series.choices, { protocolCode: 'ha-hands' }];
    const known = { facts: { 'infection-active': 'yes' }, concerns: ['dullness', 'hands'] } as const;
    const { conflict, waiting, sessions, constraints } = draftPlan({ choices }, aBasis(known));
    expect(conflict).toEqual([]);
    const waits = sessions.filter(({ window }) => window === null).map(({ id }) => id);
    expect(waits).toEqual(['course-1.1', 'course-1.2', 'course-1.3', 'course-1.4']);
    expect(waiting.map(({ session, rule }) => [session, rule.code])).toEqual(
      waits.map((id) => [id, 'infection-active']),
    );
    expect(sessions.find(({ id }) => id === 'course-2.1')?.window?.ideal).toBe('2026-03-02');
    expect(constraints.holds).toMatchObject([
      { id: 'finding:infection-active', first: '2026-03-02', last: null },
    ]);
    expect(constraints.forbidden).toEqual([]);
  });

  it('names courses and sessions as it is told', () => {
    const drafted = draftPlan(series, aBasis(), () => (key) => `named ${key}`);
    expect(drafted.courses[0]?.id).toBe('named course-1');
    expect(drafted.sessions[1]).toMatchObject({ id: 'named course-1.2', courseId: 'named course-1' });
    expect(drafted.sessions[1]?.window?.because.ideal[0]?.from).toBe('named course-1.1');
  });

  it('refuses what is absolute today and a series longer than the protocol allows', () => {
    expect(() => draftPlan(series, aBasis({ facts: { pregnant: 'yes' } }))).toThrow(InvalidCourse);
    const long = { choices: [{ protocolCode: 'mandelic-40', sessions: 12 }] };
    expect(() => draftPlan(long, aBasis())).toThrow(InvalidCourse);
  });
});
