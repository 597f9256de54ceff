import TextField from '@mui/material/TextField';
import type { FieldProps } from './FieldProps';
import { Label } from './Label';
import { useField } from './useField';

type Props = FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[];
  /** The words of "nothing chosen"; without them the first option is the default. */
  none?: string;
};

/** One of a few; the device's own list, which works everywhere. */
export function SelectInput({ options, none, ...props }: Props) {
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
      select
      label={<Label {...props} />}
      error={error}
      helperText={said}
      disabled={props.disabled ?? false}
      slotProps={{ select: { native: true }, htmlInput: { 'aria-required': props.required } }}
    >
      {none === undefined ? null : <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
