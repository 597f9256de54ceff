import { describe, expect, it } from 'vitest';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { effectiveFacts } from './effectiveFacts.js';
import type { Statement, StatementOrigin } from './Statement.js';

let made = 0;

function said(
  origin: StatementOrigin,
  at: string,
  answer: KnownFact,
  more: Partial<Statement> & { code?: FactCode } = {},
): Statement {
  const intakeId = origin === 'intake' || origin === 'examination' ? 'intake-1' : null;
  return { id: `s${++made}`, code: 'pregnant', answer, origin, at, intakeId, reviewed: false, ...more };
}

const factOf = (...statements: Statement[]) => Object.values(effectiveFacts(statements).facts)[0];

describe('effectiveFacts', () => {
  it('knows nothing where nobody spoke', () => {
    expect(effectiveFacts([])).toEqual({ facts: {}, saidBy: {}, saidAt: {}, toReview: [] });
  });

  it('takes the newest form', () => {
    const older = said('intake', '2026-01-01', 'yes', { intakeId: 'a' });
    const newer = said('intake', '2026-02-01', 'no', { intakeId: 'b' });
    expect(factOf(newer, older)).toBe('no');
  });

  it('keeps what an older form said where the newest is not sure, until one is', () => {
    const on = (day: string, answer: KnownFact) => said('intake', day, answer, { intakeId: day });
    const older = on('2026-01-01', 'yes');
    const unsure = on('2026-02-01', 'unknown');
    expect(factOf(older, unsure)).toEqual(['yes', 'unknown']);
    expect(factOf(older, unsure, on('2026-03-01', 'no'))).toBe('no');
    expect(factOf(on('2026-01-01', 'no'), unsure)).toBe('unknown');
  });

  it('tells two statements of one moment apart by their ids', () => {
    const first = said('check-in', '2026-01-01', 'yes', { id: '0001' });
    const second = said('check-in', '2026-01-01', 'no', { id: '0002' });
    expect(factOf(second, first)).toBe('no');
  });

  describe('an examination', () => {
    it('goes before the answers of its intake, also when the form was sent later', () => {
      const examined = said('examination', '2026-01-01', 'no');
      expect(factOf(said('intake', '2026-01-02', 'yes'), examined)).toBe('no');
    });

    it('is added to, not lifted, by a later form', () => {
      const examined = (answer: KnownFact) => said('examination', '2026-01-01', answer, { code: 'keloid' });
      const later = (answer: KnownFact) =>
        said('intake', '2026-06-01', answer, { code: 'keloid', intakeId: 'intake-2' });
      expect(factOf(examined('yes'), later('no'))).toBe('yes');
      expect(factOf(examined('no'), later('yes'))).toBe('yes');
      expect(factOf(examined('no'), later('unknown'))).toBe('unknown');
      expect(effectiveFacts([examined('no'), later('yes')]).saidBy).toEqual({ keloid: 'intake' });
      expect(effectiveFacts([examined('yes'), later('no')]).saidBy).toEqual({ keloid: 'examination' });
    });
  });

  describe('what the desk wrote down', () => {
    const form = said('intake', '2026-01-01', 'yes');
    const never = said('intake', '2026-01-01', 'no');
    const desk = (answer: KnownFact, reviewed = false) => said('desk', '2026-02-01', answer, { reviewed });

    it('counts at once when it is the more careful answer', () => {
      expect(factOf(never, desk('yes'))).toBe('yes');
      expect(factOf(never, desk('unknown'))).toBe('unknown');
      expect(factOf(desk('yes'))).toBe('yes');
      expect(effectiveFacts([never, desk('yes')]).saidBy).toEqual({ pregnant: 'desk' });
    });

    it('lifts nothing before a specialist has looked at it', () => {
      expect(factOf(form, desk('no'))).toBe('yes');
      expect(factOf(said('examination', '2026-01-03', 'yes'), desk('no'))).toBe('yes');
      expect(factOf(form, desk('no', true))).toBe('no');
    });

    it('makes no "no" of what nobody was asked', () => {
      expect(effectiveFacts([desk('no')]).facts).toEqual({});
    });

    it('still counts when the patient sends an older answer later, until it is reviewed', () => {
      const later = said('intake', '2026-03-01', 'no');
      expect(factOf(desk('yes'), later)).toBe('yes');
      expect(factOf(desk('yes', true), later)).toBe('no');
    });

    it('can be taken back by the desk itself', () => {
      const slip = said('desk', '2026-02-01', 'yes');
      const corrected = said('desk', '2026-02-02', 'no');
      const { facts, toReview } = effectiveFacts([never, slip, corrected]);
      expect(facts).toEqual({ pregnant: 'no' });
      expect(toReview).toEqual([corrected.id]);
    });

    it('does not heal what is still there', () => {
      const sore = said('intake', '2026-01-01', 'yes', { code: 'hsv-active' });
      const healed = said('desk', '2026-02-01', { kind: 'healed', on: '2026-01-20' }, { code: 'hsv-active' });
      expect(factOf(sore, healed)).toEqual(['yes', { kind: 'healed', on: '2026-01-20' }]);
      expect(factOf(sore, { ...healed, reviewed: true })).toEqual({ kind: 'healed', on: '2026-01-20' });
    });
  });

  describe('the check before a treatment', () => {
    it('counts when it is newer', () => {
      const examined = said('examination', '2026-01-01', 'yes');
      expect(factOf(examined, said('check-in', '2026-02-01', 'no'))).toBe('no');
      expect(factOf(examined, said('check-in', '2025-12-01', 'no'))).toBe('yes');
    });

    it('does not undo what happened on a day, and adds to it', () => {
      const code = 'isotretinoin';
      const form = said('intake', '2026-01-01', { on: '2025-12-01' }, { code });
      expect(factOf(form, said('check-in', '2026-02-01', 'no', { code }))).toEqual({ on: '2025-12-01' });
      const again = said('check-in', '2026-02-01', { on: '2026-01-30' }, { code });
      expect(factOf(form, again)).toEqual([{ on: '2025-12-01' }, { on: '2026-01-30' }]);
    });

    it('stands beside what the form said, with a day or not sure of one', () => {
      const code = 'retinoid-topical';
      const news = said('check-in', '2026-02-01', { on: '2026-01-20' }, { code });
      const onForm = (answer: KnownFact) => said('intake', '2026-01-01', answer, { code });
      expect(factOf(onForm({ on: '2026-01-01' }), news)).toEqual([
        { on: '2026-01-01' },
        { on: '2026-01-20' },
      ]);
      expect(factOf(onForm('unknown'), news)).toEqual(['unknown', { on: '2026-01-20' }]);
    });

    it('undoes nothing by not being sure', () => {
      const form = said('intake', '2026-01-01', 'yes');
      expect(factOf(form, said('check-in', '2026-02-01', 'unknown'))).toEqual(['yes', 'unknown']);
      expect(factOf(form, said('check-in', '2026-02-01', 'no'))).toBe('no');
    });

    it('counts when it is given in the moment in which the form was sent', () => {
      const form = said('intake', '2026-01-01', 'yes', { id: '01' });
      expect(factOf(form, said('check-in', '2026-01-01', 'no', { id: '02' }))).toBe('no');
    });
  });

  it('lets a reviewed "no" take back a day that was wrong', () => {
    const code = 'isotretinoin';
    const form = said('intake', '2026-01-01', { on: '2025-12-01' }, { code });
    const no = said('desk', '2026-02-01', 'no', { code, reviewed: true });
    expect(factOf(form, no)).toBe('no');
    const right = said('desk', '2026-02-02', { on: '2024-12-01' }, { code, reviewed: true });
    expect(factOf(form, no, right)).toEqual({ on: '2024-12-01' });
    expect(factOf(form, right)).toEqual([{ on: '2025-12-01' }, { on: '2024-12-01' }]);
  });

  describe('what was recorded here', () => {
    const code = 'filler';
    const january = said('record', '2026-01-10', { on: '2026-01-10', area: 'cheek' }, { code });
    const march = said('record', '2026-03-01', { on: '2026-03-01', area: 'lips' }, { code });

    it('all holds, whatever is said later', () => {
      const denied = said('intake', '2026-04-01', 'no', { code });
      expect(factOf(january, march, denied)).toEqual([january.answer, march.answer]);
      expect(effectiveFacts([january, denied]).saidBy).toEqual({ filler: 'record' });
    });

    it('leaves unknown what nobody was asked', () => {
      expect(factOf(january)).toEqual([january.answer, 'unknown']);
      expect(effectiveFacts([january]).saidBy).toEqual({ filler: 'record' });
    });

    it('stands beside what the patient had elsewhere', () => {
      const elsewhere = said('intake', '2026-01-01', { on: '2025-06-01', area: 'chin' }, { code });
      expect(factOf(elsewhere, january)).toEqual([january.answer, elsewhere.answer]);
    });
  });

  it('reads an empty list as unknown', () => {
    expect(factOf(said('desk', '2026-01-01', []), said('intake', '2026-01-01', 'no'))).toBe('unknown');
  });
});
