import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';

/** One of a few options as large buttons. */
export function ChoiceAnswer({ question, value, onAnswer }: QuestionFieldProps) {
  return (
    <div className={css['options']}>
      {question.options.map((option) => (
        <label key={option.code} className={css['option']} data-checked={value === option.code}>
          <input
            type="radio"
            name={question.code}
            value={option.code}
            checked={value === option.code}
            onChange={() => onAnswer(option.code)}
          />
          {option.text}
        </label>
      ))}
    </div>
  );
}
