import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { messages } from '../i18n/en/messages';

const words = messages.tell;
type Props = { value: boolean; onChange: (value: boolean) => void };

/** Whether a message goes to the patient, and when. */
export function TellPatient({ value, onChange }: Props) {
  return (
    <div>
      <FormControlLabel
        label={words.label}
        control={<Checkbox checked={value} onChange={(_, checked) => onChange(checked)} />}
      />
      <FormHelperText>{value ? words.hint : words.untold}</FormHelperText>
    </div>
  );
}
