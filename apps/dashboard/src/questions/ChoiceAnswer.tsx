import TextField from '@mui/material/TextField';
import { intakes } from '../i18n/en/intakes';
import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';

/** More than these are a list to choose from rather than buttons. */
const MOST_BUTTONS = 12;

/** One of a few options as large buttons, one of many from a list. */
export function ChoiceAnswer(props: QuestionFieldProps) {
  const { question, value, onAnswer } = props;
  if (question.options.length > MOST_BUTTONS) return <LongChoice {...props} />;
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

function LongChoice({ question, value, onAnswer, disabled = false }: QuestionFieldProps) {
  return (
    <TextField
      select
      className={css['list'] ?? ''}
      value={typeof value === 'string' ? value : ''}
      disabled={disabled}
      onChange={({ target }) => onAnswer(target.value === '' ? null : target.value)}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-label': question.text } }}
    >
      <option value="">{intakes.fill.chooseOne}</option>
      {question.options.map((option) => (
        <option key={option.code} value={option.code}>
          {option.text}
        </option>
      ))}
    </TextField>
  );
}
