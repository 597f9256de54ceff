import { describe, expect, it } from 'vitest';
import { InvalidAdviceInput } from './InvalidAdviceInput.js';
import { parseAdviceInput } from './parseAdviceInput.js';

const valid = { today: '2026-03-02', born: '1990-06-01', phototype: 2, concerns: ['dullness'], facts: {} };

function fieldsOf(changes: object): Record<string, string> {
  try {
    parseAdviceInput({ ...valid, ...changes });
  } catch (error) {
    if (!(error instanceof InvalidAdviceInput)) throw error;
    return Object.fromEntries(Object.entries(error.fields).map(([path, { code }]) => [path, code]));
  }
  return {};
}

describe('parseAdviceInput', () => {
  it('reads every form of answer', () => {
    const facts = {
      pregnant: 'no',
      keloid: 'unknown',
      filler: { on: '2026-02-25', area: 'hands' },
      peel: { on: '2026-02-25', kind: 'medium' },
      'sun-holiday': { on: '2026-04-01', kind: '2026-04-10' },
      autoimmune: { kind: 'quiet' },
      event: { on: '2026-06-20', kind: 'wedding' },
      'permanent-filler': { area: 'lips' },
    };
    expect(parseAdviceInput({ ...valid, phototype: null, facts, otherwise: 'no' })).toEqual({
      ...valid,
      phototype: null,
      facts,
      otherwise: 'no',
    });
  });

  it('keeps a kind that no rule reads as a remark', () => {
    const facts = {
      filler: { on: '2026-01-01', kind: 'ha' },
      'infection-active': { kind: 'bacterial' },
      anticoagulant: { kind: 'aspirin' },
    };
    expect(parseAdviceInput({ ...valid, facts }).facts).toEqual(facts);
  });

  it('takes a concern named twice as one', () => {
    expect(parseAdviceInput({ ...valid, concerns: ['pih', 'pih'] }).concerns).toEqual(['pih']);
  });

  it.each([
    [{ today: '2026-02-30' }, { today: 'not_a_day' }],
    [{ today: undefined }, { today: 'required' }],
    [{ today: 20260302 }, { today: 'not_a_day' }],
    [{ born: '2026-03-03' }, { born: 'after_today' }],
    [{ born: '1890-01-01' }, { born: 'out_of_range' }],
    [{ phototype: 0 }, { phototype: 'out_of_range' }],
    [{ phototype: 7 }, { phototype: 'out_of_range' }],
    [{ phototype: 2.5 }, { phototype: 'out_of_range' }],
    [{ phototype: '2' }, { phototype: 'out_of_range' }],
    [{ phototype: undefined }, { phototype: 'required' }],
    [{ concerns: ['wrinkles'] }, { 'concerns.0': 'unknown_concern' }],
    [{ concerns: 'dullness' }, { concerns: 'not_a_list' }],
    [{ facts: { botox: 'yes' } }, { 'facts.botox': 'unknown_field' }],
    [{ facts: JSON.parse('{"__proto__": "yes"}') }, { 'facts.__proto__': 'unknown_field' }],
    [{ facts: [] }, { facts: 'not_an_object' }],
    [{ facts: { pregnant: true } }, { 'facts.pregnant': 'not_an_answer' }],
    [{ facts: { pregnant: null } }, { 'facts.pregnant': 'not_an_answer' }],
    [{ facts: { pregnant: 'maybe' } }, { 'facts.pregnant': 'not_an_answer' }],
    [{ facts: { filler: {} } }, { 'facts.filler': 'not_an_answer' }],
    [{ facts: { filler: { on: '2026-13-01' } } }, { 'facts.filler.on': 'not_a_day' }],
    [{ facts: { filler: { on: null } } }, { 'facts.filler.on': 'not_a_day' }],
    [{ facts: { filler: { on: '9999-12-31' } } }, { 'facts.filler.on': 'out_of_range' }],
    [{ facts: { filler: { on: '2026-01-01', area: 'nose' } } }, { 'facts.filler.area': 'unknown_area' }],
    [{ facts: { filler: { on: '2026-01-01', kind: 1 } } }, { 'facts.filler.kind': 'not_a_text' }],
    [
      { facts: { filler: { on: '2026-01-01', kind: 'x'.repeat(101) } } },
      { 'facts.filler.kind': 'not_a_text' },
    ],
    [{ facts: { autoimmune: { kind: 'mild' } } }, { 'facts.autoimmune.kind': 'unknown_kind' }],
    [
      { facts: { vaccination: { on: '2026-01-01', kind: 'flu' } } },
      { 'facts.vaccination.kind': 'unknown_kind' },
    ],
    [{ facts: { peel: { on: '2026-01-01', kind: 'light' } } }, { 'facts.peel.kind': 'unknown_kind' }],
    [{ facts: { filler: { on: '2026-01-01', by: 'us' } } }, { 'facts.filler.by': 'unknown_field' }],
    [
      { facts: { 'sun-holiday': { on: '2026-04-10', kind: '2026-04-01' } } },
      { 'facts.sun-holiday.kind': 'ends_before_it_starts' },
    ],
    [
      { facts: { 'sun-holiday': { on: '2026-04-10', kind: 'long' } } },
      { 'facts.sun-holiday.kind': 'not_a_day' },
    ],
    [{ otherwise: 'yes' }, { otherwise: 'not_an_answer' }],
    [{ patient: 'Anna' }, { patient: 'unknown_field' }],
  ])('refuses %j', (changes, expected) => {
    expect(fieldsOf(changes)).toEqual(expected);
  });

  it('names everything that is wrong at once', () => {
    expect(
      Object.keys(fieldsOf({ today: 'x', phototype: 9, facts: { a: 'yes', pregnant: 1 } })).sort(),
    ).toEqual(['facts.a', 'facts.pregnant', 'phototype', 'today']);
  });

  it.each([null, undefined, 'text', 3, []])('refuses %j as a whole', (value) => {
    expect(() => parseAdviceInput(value)).toThrow(InvalidAdviceInput);
  });
});
