import type { Day } from '@stratum/calendar';
import { DayPicker } from './DayPicker';
import type { FieldProps } from './FieldProps';
import { Label } from './Label';
import { useField } from './useField';

type Props = FieldProps & { min?: Day; max?: Day; plain?: boolean; closed?: (day: Day) => boolean };

/** A day of a form; its value is `YYYY-MM-DD` or null. */
export function DayInput({ min, max, plain, closed, ...props }: Props) {
  const { field, error, said } = useField(props);
  return (
    <DayPicker
      label={<Label {...props} />}
      value={(field.value as Day | undefined) || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={error ? said : undefined}
      hint={error ? undefined : said}
      disabled={props.disabled ?? false}
      required={props.required ?? false}
      {...(min ? { min } : {})}
      {...(max ? { max } : {})}
      {...(plain ? { plain } : {})}
      {...(closed ? { closed } : {})}
    />
  );
}
