import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useQuery } from '@tanstack/react-query';
import { messages } from '../i18n/en/messages';
import { usePatientPage } from '../patients/usePatientPage';
import { callApi } from '../wire/callApi';

const words = messages.tell;
const FIVE_MINUTES = 300_000;
type Props = {
  value: boolean;
  onChange: (value: boolean) => void;
  /** Whose page is at hand: what they do not want is said. */
  patientId?: string;
};

/** Whether a message goes to the patient, and when: after the minutes that the clinic has set. */
export function TellPatient({ value, onChange, patientId }: Props) {
  const { data } = useQuery({
    queryKey: ['message-settings'],
    staleTime: FIVE_MINUTES,
    queryFn: ({ signal }) =>
      callApi<{ readonly graceSeconds: number }>('GET', '/message-settings', undefined, { signal }),
  });
  const unwanted = usePatientPage(patientId).data?.patient?.noMessagesBy ?? [];
  const minutes = data ? Math.ceil(data.graceSeconds / 60) : null;
  return (
    <div>
      <FormControlLabel
        label={words.label}
        control={<Checkbox checked={value} onChange={(_, checked) => onChange(checked)} />}
      />
      <FormHelperText>{value ? hintFor(unwanted, minutes) : words.untold}</FormHelperText>
    </div>
  );
}

function hintFor(unwanted: readonly string[], minutes: number | null): string {
  if (!unwanted.includes('e-mail') || !unwanted.includes('sms')) return words.hint(minutes);
  return unwanted.includes('call') ? words.noContact : words.noMessages;
}
