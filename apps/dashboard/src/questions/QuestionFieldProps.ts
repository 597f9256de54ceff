import type { AnswerValue, Question } from '@stratum/clinical';

/** What the control of a question takes. */
export type QuestionFieldProps = {
  question: Question;
  value: AnswerValue | undefined;
  onAnswer: (value: AnswerValue | null) => void;
  /** What is wrong with the answer, in words. */
  error?: string | undefined;
  disabled?: boolean;
};
