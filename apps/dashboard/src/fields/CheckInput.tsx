import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import type { FieldProps } from './FieldProps';
import { useField } from './useField';

/** One yes or no that starts as no. Never for a clinical question: there "unknown" is an answer of its own. */
export function CheckInput(props: FieldProps) {
  const { field, error, said } = useField(props);
  return (
    <div>
      <FormControlLabel
        label={props.label}
        disabled={props.disabled ?? false}
        control={
          <Checkbox
            name={field.name}
            checked={Boolean(field.value)}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            slotProps={{ input: { ref: field.ref } }}
          />
        }
      />
      {said ? <FormHelperText error={error}>{said}</FormHelperText> : null}
    </div>
  );
}
