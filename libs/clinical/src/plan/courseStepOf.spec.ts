import { realign } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { cycleOf } from '../gaps/cycleOf.js';
import { courseStepOf, type RunningCourse } from './courseStepOf.js';

const { rulebook } = seedCatalogue;
const context = { cycle: cycleOf(40, rulebook), rulebook };
const protocol = (code: string) => protocolOf(seedCatalogue, code);
const series: RunningCourse = {
  id: 'p',
  protocol: protocol('jessner'),
  area: 'face',
  sessions: [1, 2, 3].map((ordinal) => {
    return { key: `p${ordinal}`, ordinal, kind: 'treatment', done: ordinal === 1 };
  }),
};
const filler: RunningCourse = {
  id: 'f',
  protocol: protocol('ha-cheek'),
  area: 'cheek',
  sessions: [{ key: 'f1', ordinal: 1, kind: 'treatment', done: false }],
};

describe('a course that goes on with another protocol', () => {
  it('keeps the healing of the old one after what was done with it', () => {
    const { gaps } = courseStepOf(series, protocol('glycolic-20-35'), [], context);
    const told = gaps.map(
      ({ from, to, atLeast, rule }) => `${from} ${to} ${rule.code} ${atLeast} ${rule.params['protocol']}`,
    );
    expect(told).toEqual([
      'p1 p2 shortest-gap 14 glycolic-20-35',
      'p1 p2 shortest-gap 14 jessner',
      'p1 p2 skin-healed 9 jessner',
      'p1 p2 skin-healed 3 glycolic-20-35',
      'p1 p2 rhythm 14 glycolic-20-35',
      'p2 p3 shortest-gap 14 glycolic-20-35',
      'p2 p3 skin-healed 3 glycolic-20-35',
      'p2 p3 rhythm 14 glycolic-20-35',
    ]);
  });

  it('keeps the new one’s distances from other courses', () => {
    const { separations } = courseStepOf(series, protocol('tca-30-35'), [filler], context);
    expect(separations.map(({ a, b, ifAFirst, ifBFirst }) => `${a} ${b} ${ifAFirst} ${ifBFirst}`)).toEqual([
      'p1 f1 28 28',
      'p2 f1 28 28',
      'p3 f1 28 28',
    ]);
  });

  it('is taken by the timeline as it is', () => {
    const open = { courseId: 'p', kind: 'treatment', state: 'planned', on: null } as const;
    const sessions = [
      { ...open, id: 'p1', ordinal: 1, state: 'done', on: '2026-03-02' },
      { ...open, id: 'p2', ordinal: 2 },
      { ...open, id: 'p3', ordinal: 3 },
    ] as const;
    const plan = { sessions, gaps: [], separations: [], notBefore: [], forbidden: [] };
    const step = courseStepOf(series, protocol('tca-10-25'), [], context);
    const { windows } = realign(plan, { kind: 'step-changed', ...step }, '2026-03-10');
    expect([windows['p2']?.ideal, windows['p3']?.ideal]).toEqual(['2026-03-31', '2026-04-29']);
  });
});
