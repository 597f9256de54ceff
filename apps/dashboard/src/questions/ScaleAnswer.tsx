import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';

/** A whole number between two ends, as a row of buttons. */
export function ScaleAnswer({ question, value, onAnswer }: QuestionFieldProps) {
  const { low, high } = question.scale ?? { low: 0, high: 10 };
  return (
    <div className={css['scale']}>
      {Array.from({ length: high - low + 1 }, (_, index) => low + index).map((step) => (
        <label key={step} className={css['option']} data-checked={value === step}>
          <input type="radio" name={question.code} checked={value === step} onChange={() => onAnswer(step)} />
          {step}
        </label>
      ))}
    </div>
  );
}
