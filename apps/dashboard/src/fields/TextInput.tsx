import TextField from '@mui/material/TextField';
import type { FieldProps } from './FieldProps';
import { Label } from './Label';
import { useField } from './useField';

type Props = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'number' | 'password';
  autoComplete?: string;
  rows?: number;
  autoFocus?: boolean;
  unit?: string;
};

/** One line or several lines of text. */
export function TextInput({ type = 'text', autoComplete = 'off', rows, autoFocus, unit, ...props }: Props) {
  const {
    field: { ref, ...field },
    error,
    said,
  } = useField(props);
  return (
    <TextField
      {...field}
      value={field.value ?? ''}
      inputRef={ref}
      type={type}
      label={<Label {...props} />}
      error={error}
      helperText={said}
      disabled={props.disabled ?? false}
      autoComplete={autoComplete}
      autoFocus={autoFocus ?? false}
      multiline={rows !== undefined}
      {...(rows === undefined ? {} : { minRows: rows })}
      slotProps={{
        input: unit ? { endAdornment: <span>{unit}</span> } : {},
        htmlInput: { 'aria-required': props.required },
      }}
    />
  );
}
