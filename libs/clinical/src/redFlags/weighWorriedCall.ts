import { type CallUrgency, callUrgencies, type RedFlagAnswer, type RedFlagCode } from './RedFlagQuestion.js';
import { redFlagQuestions } from './redFlagQuestions.js';

/** How quickly a clinician has to act on a worried call, and which answers ask for it, gravest first. */
export interface WeighedCall {
  readonly urgency: CallUrgency;
  readonly because: readonly RedFlagCode[];
}

/** Weighs the answers to the six questions. "Unsure" counts like "yes": nobody on a telephone can rule it out. */
export function weighWorriedCall(answers: Readonly<Record<RedFlagCode, RedFlagAnswer>>): WeighedCall {
  const raised = redFlagQuestions.filter(({ code }) => answers[code] !== 'no');
  const urgency = callUrgencies.find((one) => raised.some((question) => question.urgency === one)) ?? 'none';
  return { urgency, because: raised.map(({ code }) => code) };
}
