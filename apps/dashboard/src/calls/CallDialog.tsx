import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { calls } from '../i18n/en/calls';
import { CallQuestions } from './CallQuestions';
import { CallResult } from './CallResult';
import { useTakeCall } from './useTakeCall';

type Props = { patient: { readonly id: string; readonly name: string }; onClose: () => void };

/** A patient calls worried: six questions, and at the first red flag what to do and whom to fetch. */
export function CallDialog({ patient, onClose }: Props) {
  const id = useId();
  const call = useTakeCall(patient.id);
  const title = call.taken ? calls.result.title(patient.name) : calls.dialog.title(patient.name);
  return (
    <Dialog
      open
      maxWidth="md"
      fullWidth
      aria-labelledby={id}
      onClose={(_, reason) => (reason === 'backdropClick' ? undefined : onClose())}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      {call.taken ? (
        <CallResult taken={call.taken} onClose={onClose} />
      ) : (
        <CallQuestions call={call} onClose={onClose} />
      )}
    </Dialog>
  );
}
