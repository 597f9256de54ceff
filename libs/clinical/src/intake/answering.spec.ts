import { describe, expect, it } from 'vitest';
import { checkAnswer } from './checkAnswer.js';
import type { Answers, Question } from './IntakeForm.js';
import { intakeFormV1 } from './intakeFormV1.js';
import { missingAnswers } from './missingAnswers.js';
import { questionOf } from './questionOf.js';
import { visibleQuestions } from './visibleQuestions.js';

const question = (code: string): Question => {
  const found = questionOf(intakeFormV1, code);
  if (found === undefined) throw new Error(`no question ${code}`);
  return found;
};

const isVisible = (code: string, answers: Answers) =>
  visibleQuestions(intakeFormV1, answers).some((each) => each.code === code);

describe('visibleQuestions', () => {
  it('follows the answers', () => {
    expect(isVisible('event-date', {})).toBe(false);
    expect(isVisible('event-date', { event: 'no' })).toBe(false);
    expect(isVisible('event-date', { event: 'yes' })).toBe(true);
    expect(isVisible('laser-date', { laser: 'unsure' })).toBe(true);
    expect(isVisible('allergy-other', { allergies: ['nuts', 'other'] })).toBe(true);
  });

  it('hides what hangs on a hidden question, whatever was answered there before', () => {
    const answers = { 'cold-sores-ever': 'no', 'cold-sore-now': 'healed' };
    expect(isVisible('cold-sore-healed', answers)).toBe(false);
  });
});

describe('missingAnswers', () => {
  it('names required questions that are shown and not answered', () => {
    expect(missingAnswers(intakeFormV1, {})).toContain('pregnant');
    expect(missingAnswers(intakeFormV1, {})).not.toContain('email');
    expect(missingAnswers(intakeFormV1, {})).not.toContain('event-date');
    expect(missingAnswers(intakeFormV1, { event: 'yes' })).toContain('event-date');
    expect(missingAnswers(intakeFormV1, { pregnant: 'unsure' })).not.toContain('pregnant');
    expect(missingAnswers(intakeFormV1, { 'given-name': '  ', concerns: [] })).toEqual(
      expect.arrayContaining(['given-name', 'concerns']),
    );
  });
});

describe('checkAnswer', () => {
  it.each([
    ['keloid', 'yes', null],
    ['keloid', 'perhaps', 'not_an_option'],
    ['keloid', ['yes'], 'not_an_option'],
    ['given-name', 'Åsa', null],
    ['given-name', 7, 'not_text'],
    ['given-name', 'x'.repeat(101), 'too_long'],
    ['birth-date', '1990-02-29', 'not_a_day'],
    ['birth-date', 'unsure', 'not_a_day'],
    ['birth-date', '2026-03-03', 'in_the_future'],
    ['tan-date', 'unsure', null],
    ['tan-date', '2026-03-02', null],
    ['event-date', '2026-03-01', 'in_the_past'],
    ['sun-holiday-first', '2020-01-01', null],
    ['mood', 10, null],
    ['mood', 11, 'out_of_range'],
    ['mood', 2.5, 'not_a_whole_number'],
    ['concerns', ['lips', 'dullness'], null],
    ['concerns', 'lips', 'not_a_list'],
    ['concerns', ['wrinkles'], 'not_an_option'],
    ['conditions', ['diabetes', 'diabetes'], 'chosen_twice'],
    ['conditions', ['diabetes', 'none'], 'not_alone'],
    ['conditions', ['none'], null],
    ['filler-where', ['cheek', 'hands'], null],
    ['filler-where', ['nose'], 'not_an_option'],
  ])('%s: %j is %s', (code, value, fault) => {
    expect(checkAnswer(question(code), value, '2026-03-02')?.code ?? null).toBe(fault);
  });

  it('leaves past and future alone without a today', () => {
    expect(checkAnswer(question('event-date'), '2001-01-01')).toBeNull();
  });
});
