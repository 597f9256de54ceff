import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aConsultation, anErrand, anotherTreatment, aSituation } from '../../testing/aSituation.js';
import { aStaffing } from '../../testing/aStaffing.js';
import { allowedDays } from './allowedDays.js';
import { openingsFor } from './openingsFor.js';
import { separationsFor } from './separationsFor.js';
import { standOn } from './standOn.js';

const knowing = (facts: object) => aSituation({ known: { ...aBasis().known, facts: facts as never } });

describe('how findings stand to a day', () => {
  it('is clear for a healthy patient, and for one of whom nothing is known yet', () => {
    expect(standOn('2026-03-10', anErrand('mandelic-40'), aSituation())).toMatchObject({ verdict: 'clear' });
    const { otherwise: _, ...asked } = aBasis().known;
    const unknown = aSituation({ known: { ...asked, phototype: 3 } });
    expect(standOn('2026-03-10', anErrand('mandelic-40'), unknown)).toMatchObject({ verdict: 'clear' });
  });

  it('is blocked by what is absolute', () => {
    const stand = standOn('2026-03-10', anErrand('mandelic-40'), knowing({ pregnant: 'yes' }));
    expect(stand).toMatchObject({ verdict: 'blocked', until: null, findings: [{ code: 'pregnancy' }] });
  });

  it('delays to the latest of the days, and to none while something heals', () => {
    const tanned = knowing({ tan: { on: '2026-03-01' }, waxing: { on: '2026-03-02' } });
    expect(standOn('2026-03-03', anErrand('mandelic-40'), tanned)).toMatchObject({
      verdict: 'defer',
      until: '2026-03-15',
    });
    expect(standOn('2026-03-15', anErrand('mandelic-40'), tanned)).toMatchObject({ verdict: 'clear' });
    const sore = knowing({ 'hsv-active': 'yes', tan: { on: '2026-03-01' } });
    expect(standOn('2026-03-03', anErrand('mandelic-40'), sore)).toMatchObject({
      verdict: 'defer',
      until: null,
    });
  });

  it('has nothing to say about a talk', () => {
    expect(standOn('2026-03-10', aConsultation(), knowing({ pregnant: 'yes' }))).toMatchObject({
      verdict: 'clear',
    });
  });
});

describe('the days on which a visit may be', () => {
  const march = { first: '2026-02-25', last: '2026-03-31' };

  it('begin today and leave out what findings put off', () => {
    const days = allowedDays(anErrand('mandelic-40'), knowing({ tan: { on: '2026-03-05' } }), march);
    expect(days[0]).toBe('2026-03-19');
    expect(allowedDays(aConsultation(), aSituation(), march)[0]).toBe('2026-03-02');
  });

  it('keep their distance from what else is booked, before and after it', () => {
    const situation = aSituation({ others: [anotherTreatment('ha-cheek', '2026-03-16')] });
    const days = allowedDays(anErrand('mandelic-40'), situation, march);
    expect(days).toEqual(['2026-03-02', '2026-03-30', '2026-03-31']);
  });

  it('do not mind treatments in another place', () => {
    expect(
      separationsFor(
        'new',
        anErrand('mandelic-40').treatments,
        [anotherTreatment('ha-hands', '2026-03-16')],
        {
          ...aSituation().catalogue.rulebook,
        },
      ),
    ).toEqual([]);
    const lips = separationsFor(
      'new',
      anErrand('ha-lips').treatments,
      [anotherTreatment('mandelic-40', '2026-03-16')],
      aSituation().catalogue.rulebook,
    );
    expect(lips).toMatchObject([{ a: 'new', b: 'mandelic-40 on 2026-03-16', ifAFirst: 14, ifBFirst: 14 }]);
  });
});

describe('openings', () => {
  it('stand on allowed days only, earliest first', () => {
    const situation = knowing({ tan: { on: '2026-02-24' } });
    const range = { first: '2026-03-09', last: '2026-03-10' };
    const found = openingsFor(anErrand('mandelic-40'), situation, aStaffing(), { range });
    expect(found[0]).toMatchObject({ day: '2026-03-10', specialist: 'ada', room: 'treat' });
    expect(found[0]?.start).toBe(Date.parse('2026-03-10T07:00:00Z') / 60_000);
    expect(found.every(({ day }) => day === '2026-03-10')).toBe(true);
  });
});
