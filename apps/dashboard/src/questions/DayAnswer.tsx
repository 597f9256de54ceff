import { isDay } from '@stratum/calendar';
import { DayPicker } from '../fields/DayPicker';
import { useFormats } from '../formats';
import { intakes } from '../i18n/en/intakes';
import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';

/** Nobody says the weekday of their birth. */
const BIRTH = 'birth-date';

/** A day, or not being sure of it. */
export function DayAnswer({ question, value, onAnswer, disabled = false }: QuestionFieldProps) {
  const { today } = useFormats();
  return (
    <div className={css['dayAnswer']}>
      <DayPicker
        label={<span className="visually-hidden">{question.text}</span>}
        value={isDay(value) ? value : null}
        onChange={(day) => onAnswer(day)}
        disabled={disabled}
        plain={question.code === BIRTH}
        {...(question.dateIs === 'past' ? { max: today } : {})}
        {...(question.dateIs === 'future' ? { min: today } : {})}
      />
      {question.allowsUnsure ? (
        <label className={css['option']} data-checked={value === 'unsure'}>
          <input
            type="checkbox"
            checked={value === 'unsure'}
            onChange={() => onAnswer(value === 'unsure' ? null : 'unsure')}
          />
          {intakes.fill.unsure}
        </label>
      ) : null}
    </div>
  );
}
