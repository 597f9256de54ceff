import { describe, expect, it } from 'vitest';
import { InvalidAdviceInput } from '../advice/InvalidAdviceInput.js';
import { parseStatement } from './parseStatement.js';

function errorsOf(code: unknown, answer: unknown, path?: string): unknown {
  try {
    return parseStatement({ code, answer }, path);
  } catch (error) {
    return error instanceof InvalidAdviceInput ? error.fields : error;
  }
}

describe('parseStatement', () => {
  it('takes an answer, and several that all hold', () => {
    expect(parseStatement({ code: 'pregnant', answer: 'yes' })).toEqual({ code: 'pregnant', answer: 'yes' });
    const fillers = [
      { on: '2026-01-10', area: 'lips' },
      { on: '2026-02-01', area: 'cheek' },
    ];
    expect(parseStatement({ code: 'filler', answer: fillers }).answer).toEqual(fillers);
  });

  it.each([
    ['pregnent', 'yes', { code: { code: 'unknown_fact', params: {} } }],
    ['toString', 'yes', { code: { code: 'unknown_fact', params: {} } }],
    [7, 'yes', { code: { code: 'unknown_fact', params: {} } }],
    ['pregnant', 'maybe', { answer: { code: 'not_an_answer', params: {} } }],
    ['pregnant', [], { answer: { code: 'not_an_answer', params: {} } }],
    ['pregnant', undefined, { answer: { code: 'not_an_answer', params: {} } }],
    ['isotretinoin', { on: '2026-02-30' }, { 'answer.on': { code: 'not_a_day', params: {} } }],
    ['filler', ['yes', { on: 'x' }], { 'answer.1.on': { code: 'not_a_day', params: {} } }],
  ])('refuses %j: %j', (code, answer, errors) => {
    expect(errorsOf(code, answer)).toEqual(errors);
  });

  it('names fields from where the caller stands', () => {
    expect(errorsOf('keloid', 'perhaps', 'corrections.2.')).toEqual({
      'corrections.2.answer': { code: 'not_an_answer', params: {} },
    });
  });
});
