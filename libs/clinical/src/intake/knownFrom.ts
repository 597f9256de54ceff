import type { Day } from '@stratum/calendar';
import type { Known } from '../advice/AdviceInput.js';
import { type ConcernCode, concernCodes } from '../vocabulary/ConcernCode.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Phototype } from '../vocabulary/Phototype.js';
import { factsFrom } from './factsFrom.js';
import { holds } from './holds.js';
import type { Answers, IntakeForm } from './IntakeForm.js';
import { shownAnswer } from './shownAnswer.js';

/** What a form says. The phototype stays open: a patient's own view of it is a suggestion to the specialist. */
export interface KnownFromForm extends Known {
  readonly phototype: null;
  /** The darker of what the burning and the tanning suggest; null while neither is answered. */
  readonly suggestedPhototype: Phototype | null;
}

function concernsFrom(form: IntakeForm, answers: Answers): readonly ConcernCode[] {
  const chosen = form.feeds.flatMap((feed): readonly string[] => {
    if (feed.kind === 'concerns') {
      const value = shownAnswer(form, answers, feed.question);
      return typeof value === 'object' ? value : [];
    }
    if (feed.kind !== 'concern') return [];
    return holds(form, answers, { question: feed.question, is: feed.yes }) ? [feed.concern] : [];
  });
  return concernCodes.filter((code) => chosen.includes(code));
}

function suggestedPhototype(form: IntakeForm, answers: Answers): Phototype | null {
  const types = form.feeds.flatMap((feed) => {
    const value = feed.kind === 'phototype' ? answers[feed.question] : undefined;
    const type = feed.kind === 'phototype' && typeof value === 'string' ? feed.types[value] : undefined;
    return type === undefined ? [] : [type];
  });
  return types.length === 0 ? null : (Math.max(...types) as Phototype);
}

function screensFrom(form: IntakeForm, answers: Answers): Known['facts'] {
  const facts: Partial<Record<FactCode, 'yes' | 'no' | 'unknown'>> = {};
  for (const feed of form.feeds) {
    if (feed.kind !== 'screen') continue;
    const positive = holds(form, answers, feed.yesWhen);
    facts[feed.fact] = positive === null ? 'unknown' : positive ? 'yes' : 'no';
  }
  return facts;
}

/**
 * What the answers to a form say about concerns and facts. A question that was hidden counts as "no" only where
 * the answer that hid it is known; "unsure", and everything not answered, is unknown.
 * @param today the day the answers are read on; past days that lie after it are dropped
 */
export function knownFrom(form: IntakeForm, answers: Answers, today: Day): KnownFromForm {
  return {
    phototype: null,
    suggestedPhototype: suggestedPhototype(form, answers),
    concerns: concernsFrom(form, answers),
    facts: { ...factsFrom(form, answers, today), ...screensFrom(form, answers) },
  };
}
