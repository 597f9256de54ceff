import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { useVerb } from '../../layout/useVerb';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import css from './drawer.module.css';

const words = visits.cancel;
type Props = { visit: Visit; onClose: () => void };

/** Asks why a visit is cancelled: one click from the usual reasons, or own words. */
export function CancelDialog({ visit, onClose }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const { step } = useVisitSteps();
  const notice = useNotice();
  const { run, busy } = useVerb(async () => {
    const reply = await step(visit, 'cancel', { reason: reason.trim() });
    onClose();
    notice.say(visits.said.cancel(visit.patient.name), { undo: () => step(reply.visit, 'undo') });
  });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title}</DialogTitle>
      <DialogContent>
        <p>{words.text}</p>
        <div className={css['usual']}>
          {words.usual.map((usual) => (
            <Button
              key={usual}
              size="small"
              variant="outlined"
              aria-pressed={reason === usual}
              onClick={() => setReason(usual)}
            >
              {usual}
            </Button>
          ))}
        </div>
        <TextField
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          autoComplete="off"
          multiline
          slotProps={{ htmlInput: { maxLength: 500, 'aria-required': true } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {words.keep}
        </Button>
        <Button
          variant="contained"
          color="error"
          loading={busy}
          disabled={reason.trim() === ''}
          onClick={() => void run()}
        >
          {words.verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
