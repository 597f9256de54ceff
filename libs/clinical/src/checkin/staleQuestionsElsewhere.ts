import { ask, when } from '../intake/ask.js';
import type { Feed, FormSection, IntakeForm, Question } from '../intake/IntakeForm.js';
import { staleQuestions } from './staleQuestions.js';

const WHERE_TREATED = 'procedures-where';

/** Questions that speak of the face, asked of the whole skin. */
const texts: Readonly<Record<string, string>> = {
  waxing: 'Has hair been removed by wax, cream, thread or laser since then?',
  procedures: 'Has anybody else treated your skin since then?',
};

const whereTreated = ask.where(WHERE_TREATED, 'Where was that?', {
  showWhen: when('procedures', 'peel', 'filler', 'neurotoxin', 'microneedling', 'laser', 'surgery'),
});

function elsewhere(question: Question): Question {
  const text = texts[question.code] ?? question.text;
  return text === question.text
    ? question
    : { ...question, key: `check-in.elsewhere.${question.code}`, text };
}

function feedElsewhere(feed: Feed): Feed {
  if (feed.kind !== 'fact') return feed;
  if (feed.question === 'procedures') return { ...feed, areas: WHERE_TREATED };
  // Nobody asks where the sun was: it was everywhere.
  return feed.fact === 'tan' ? { ...feed, places: ['face', 'body'] } : feed;
}

/**
 * What goes stale before a treatment that is not one of the face, such as of the hands. The same questions, about the
 * whole skin: an answer keeps its place, and counts wherever it meets a treatment.
 */
export const staleQuestionsElsewhere: IntakeForm = {
  ...staleQuestions,
  code: 'check-in-elsewhere',
  sections: staleQuestions.sections.map(
    (section): FormSection => ({
      ...section,
      questions: [...section.questions.map(elsewhere), whereTreated],
    }),
  ),
  feeds: staleQuestions.feeds.map(feedElsewhere),
};
