import { effectiveFacts, type Statement } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { withoutRetold } from './withoutRetold.js';

const said = (
  id: string,
  origin: Statement['origin'],
  answer: Statement['answer'],
  code: Statement['code'] = 'peel',
): Statement => ({ id, code, answer, origin, intakeId: null, at: `2026-04-0${id}`, reviewed: true });
const recorded = said('1', 'record', { on: '2026-03-02', kind: 'superficial', area: 'face' });

const told = (...statements: Statement[]) => effectiveFacts(withoutRetold(statements)).facts;

describe('what a patient tells of treatments that were given here', () => {
  it('is left out where the record knows it, however little is told', () => {
    const [again, never] = [{ on: '2026-03-02' }, said('0', 'intake', 'no')];
    expect(told(never, recorded, said('2', 'intake', again))).toEqual(told(never, recorded));
    expect(told(never, recorded, said('2', 'check-in', [again]))).toEqual(told(never, recorded));
    expect(effectiveFacts([never, recorded, said('2', 'intake', again)]).facts).toEqual({
      peel: [recorded.answer, again],
    });
  });

  it('counts where it is another day, another treatment, or nobody knows the day', () => {
    const elsewhere = { on: '2026-03-20' };
    expect(told(recorded, said('2', 'intake', [{ on: '2026-03-02' }, elsewhere]))).toEqual({
      peel: [recorded.answer, elsewhere],
    });
    expect(told(recorded, said('2', 'intake', { on: '2026-03-02' }, 'filler'))).toMatchObject({
      filler: { on: '2026-03-02' },
    });
    expect(told(recorded, said('2', 'intake', 'yes'))).toEqual({ peel: [recorded.answer, 'yes'] });
    const undated = said('1', 'record', { kind: 'deep' });
    expect(told(undated, said('2', 'intake', 'yes'))).toEqual({ peel: [{ kind: 'deep' }, 'yes'] });
  });

  it('counts where it was deeper, of another kind or in another place than the record of that day', () => {
    const again = (more: object) => told(recorded, said('2', 'intake', { on: '2026-03-02', ...more })).peel;
    for (const more of [{ kind: 'deep' }, { kind: 'medium', area: 'face' }, { area: 'hands' }] as const) {
      expect(again(more)).toEqual([recorded.answer, { on: '2026-03-02', ...more }]);
    }
    for (const more of [{ kind: 'superficial', area: 'face' }, { kind: 'unsure' }, { area: 'face' }]) {
      expect(again(more)).toEqual(told(recorded).peel);
    }
  });

  it('leaves every other fact as it was told', () => {
    const dental = said('1', 'record', { on: '2026-03-02' }, 'dental-work');
    const again = said('2', 'intake', { on: '2026-03-02' }, 'dental-work');
    expect(withoutRetold([dental, again])).toEqual([dental, again]);
  });
});
