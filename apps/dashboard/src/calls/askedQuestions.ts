import { type Question, redFlagAnswers, redFlagCodes } from '@stratum/clinical';
import { calls as words } from '../i18n/en/calls';

/** The six questions with their words, in the order of asking. */
export const askedQuestions: readonly Question[] = redFlagCodes.map((code) => ({
  ...{ code, key: code, text: words.questions[code].text, type: 'yes-no-unsure', help: null, required: true },
  ...{ showWhen: null, scale: null, maxLength: null, dateIs: null, allowsUnsure: true, stays: false },
  options: redFlagAnswers.map((answer) => ({
    code: answer,
    key: answer,
    text: words.answers[answer],
    exclusive: false,
  })),
}));
