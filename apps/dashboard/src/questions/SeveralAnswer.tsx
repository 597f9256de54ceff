import type { QuestionOption } from '@stratum/clinical';
import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';

/** Any number of options; one that stands alone ("none of these") takes the others back. */
export function SeveralAnswer({ question, value, onAnswer }: QuestionFieldProps) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const alone = new Set(question.options.filter((option) => option.exclusive).map((option) => option.code));
  const toggle = (option: QuestionOption) => {
    const left = chosen.filter((code) => code !== option.code);
    if (left.length < chosen.length) onAnswer(left.length > 0 ? left : null);
    else if (option.exclusive) onAnswer([option.code]);
    else onAnswer([...chosen.filter((code) => !alone.has(code)), option.code]);
  };
  return (
    <div className={css['options']} data-many>
      {question.options.map((option) => (
        <label key={option.code} className={css['option']} data-checked={chosen.includes(option.code)}>
          <input type="checkbox" checked={chosen.includes(option.code)} onChange={() => toggle(option)} />
          {option.text}
        </label>
      ))}
    </div>
  );
}
