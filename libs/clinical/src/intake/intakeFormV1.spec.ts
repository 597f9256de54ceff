import { describe, expect, it } from 'vitest';
import { staleQuestions } from '../checkin/staleQuestions.js';
import { staleQuestionsElsewhere } from '../checkin/staleQuestionsElsewhere.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import { factCodes } from '../vocabulary/FactCode.js';
import type { Condition, IntakeForm } from './IntakeForm.js';
import { intakeFormV1 } from './intakeFormV1.js';
import { questionOf } from './questionOf.js';
import { questionsFor } from './questionsFor.js';

const questionsOf = (form: IntakeForm) => form.sections.flatMap(({ questions }) => questions);

const leaves = (condition: Condition): readonly { question: string; is: readonly string[] }[] =>
  'question' in condition
    ? [condition]
    : ('all' in condition ? condition.all : condition.any).flatMap(leaves);

describe.each([
  ['the intake form', intakeFormV1],
  ['the check-in questions', staleQuestions],
  ['the check-in questions off the face', staleQuestionsElsewhere],
])('%s', (_, form) => {
  const codes = questionsOf(form).map(({ code }) => code);

  it('asks every question once, with its text', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { text, options } of questionsOf(form)) {
      expect(text.length).toBeGreaterThan(3);
      for (const option of options) expect(option.text.length).toBeGreaterThan(0);
    }
  });

  it('shows questions only by answers that an earlier one can have', () => {
    for (const { code, showWhen } of questionsOf(form))
      for (const { question, is } of showWhen === null ? [] : leaves(showWhen)) {
        expect(codes.indexOf(question), code).toBeLessThan(codes.indexOf(code));
        const options = questionOf(form, question)?.options.map((option) => option.code);
        expect(options, code).toEqual(expect.arrayContaining([...is]));
      }
  });

  it('feeds from questions and options that exist', () => {
    for (const feed of form.feeds) {
      if (feed.kind === 'screen') continue;
      const asked = questionOf(form, feed.question);
      expect(asked, feed.question).toBeDefined();
      const options = asked?.options.map(({ code }) => code) ?? [];
      if (feed.kind === 'phototype') expect(options).toEqual(Object.keys(feed.types));
      if (feed.kind !== 'fact') continue;
      expect(options, feed.fact).toEqual(expect.arrayContaining([...feed.yes]));
      for (const detail of questionsFor(form, feed.fact)) expect(codes).toContain(detail);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});

describe('the first intake form', () => {
  it('asks for every fact that a rule reads', () => {
    const fed = new Set(
      intakeFormV1.feeds.flatMap((feed) =>
        feed.kind === 'fact' || feed.kind === 'screen' ? [feed.fact] : [],
      ),
    );
    expect(factCodes.filter((code) => !fed.has(code))).toEqual([]);
  });

  it('offers every concern in words', () => {
    expect(questionOf(intakeFormV1, 'concerns')?.options.map(({ code }) => code)).toEqual(concernCodes);
  });

  it('has the ten sections in order', () => {
    expect(intakeFormV1.sections.map(({ code }) => code)).toEqual([
      'identity',
      'goal',
      'mind',
      'skin',
      'medical',
      'drugs',
      'allergy',
      'history',
      'timing',
      'consent',
    ]);
  });

  it('tells which questions a fact comes from', () => {
    expect(questionsFor(intakeFormV1, 'waxing')).toEqual(['waxing', 'waxing-date', 'waxing-where']);
  });
});
