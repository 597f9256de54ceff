import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import type { QuestionFieldProps } from './QuestionFieldProps';

const PAUSE_MS = 700;

/** Free text; handed on when the typing pauses or the field is left. */
export function TextAnswer({ question, value, onAnswer, disabled = false }: QuestionFieldProps) {
  const given = typeof value === 'string' ? value : '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  useEffect(() => {
    if (text === given) return;
    const timer = setTimeout(() => onAnswer(text === '' ? null : text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, given, onAnswer]);
  return (
    <TextField
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => (text === given ? undefined : onAnswer(text === '' ? null : text))}
      multiline
      disabled={disabled}
      autoComplete="off"
      slotProps={{
        htmlInput: {
          'aria-label': question.text,
          ...(question.maxLength === null ? {} : { maxLength: question.maxLength }),
        },
      }}
    />
  );
}
