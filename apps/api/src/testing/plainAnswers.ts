import type { AnswerValue, IntakeForm, Question } from '@stratum/clinical';
import { visibleQuestions } from '@stratum/clinical';

type Answers = Readonly<Record<string, AnswerValue>>;

/**
 * The answers that an intake still lacks, in the order of its questions, as somebody without any history would give
 * them; the given ones go before that.
 */
export function plainAnswers(form: IntakeForm, answered: Answers, given: Answers): Answers {
  const answers = { ...answered };
  const open = () =>
    visibleQuestions(form, answers).find(
      ({ code, required }) => answers[code] === undefined && (required || given[code] !== undefined),
    );
  for (let question = open(); question !== undefined; question = open()) {
    answers[question.code] = given[question.code] ?? plainAnswer(question);
  }
  return Object.fromEntries(Object.entries(answers).filter(([code]) => answered[code] === undefined));
}

function plainAnswer({ type, code, options, scale, dateIs, maxLength }: Question): AnswerValue {
  const codes = options.map((option) => option.code);
  switch (type) {
    case 'yes-no-unsure':
      return 'no';
    case 'choice':
      if (code.startsWith('consent') || code === 'contact-consent') return 'yes';
      return codes.find((option) => option === 'no' || option === 'none') ?? (codes[0] as string);
    case 'concerns':
      return ['dullness'];
    case 'multi-choice':
    case 'per-area':
      return [codes.includes('none') ? 'none' : (codes[0] as string)];
    case 'date':
      return dateIs === 'future' ? '2027-06-01' : '2024-01-15';
    case 'scale':
      return scale?.low ?? 0;
    case 'text':
      return 'Plain'.slice(0, maxLength ?? 5);
  }
}
