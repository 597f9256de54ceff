import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { layout as words } from '../i18n/en/layout';
import { fieldErrors, sayError } from '../i18n/sayError';
import { resume } from '../session/signIn';
import { callApi } from '../wire/callApi';
import { useNotice } from './useNotice';

type Props = { open: boolean; onClose: () => void };

/** The person's own password: the present one and the next. */
export function PasswordDialog({ open, onClose }: Props) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<unknown>();
  const { say } = useNotice();
  const fields = fieldErrors(error);
  const leave = () => {
    setCurrent('');
    setNext('');
    setError(undefined);
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await callApi('POST', '/auth/password', { current, next });
      await resume();
      leave();
      say(words.passwordChanged);
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <Dialog open={open} onClose={leave} fullWidth maxWidth="xs">
      <form onSubmit={submit}>
        <DialogTitle>{words.password}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {error && !fields ? <p role="alert">{sayError(error)}</p> : null}
          <TextField
            label={words.passwordNow}
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
            error={Boolean(fields?.['current'])}
            helperText={fields?.['current']}
          />
          <TextField
            label={words.passwordNext}
            type="password"
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
            error={Boolean(fields?.['next'])}
            helperText={fields?.['next'] ?? words.passwordHint}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={leave}>{words.cancel}</Button>
          <Button type="submit" variant="contained" disabled={!current || next.length < 12}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
