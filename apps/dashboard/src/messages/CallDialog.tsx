import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { sayPhone, useFormats } from '../formats';
import { layout } from '../i18n/en/layout';
import { messages } from '../i18n/en/messages';
import { useNotice } from '../layout/useNotice';
import { useVerb } from '../layout/useVerb';
import type { Call } from './Call';
import { CallWhy } from './CallWhy';
import css from './messages.module.css';
import { useCallSteps } from './useCallSteps';

const words = messages.call;
type Props = { call: Call; onClose: () => void };

/** The number, why, and what came of it. */
export function CallDialog({ call, onClose }: Props) {
  const id = useId();
  const { today } = useFormats();
  const [note, setNote] = useState(call.note ?? '');
  const step = useCallSteps();
  const notice = useNotice();
  const { name } = call.patient;
  const asks = call.reason === 'no-contact';
  const noting = (what: 'reached' | 'not-reached' | 'left-word') => async () => {
    const noted = await step(call, what, note);
    onClose();
    notice.say(sayNoted(noted), { undo: () => step(noted, 'undo') });
  };
  const sayNoted = ({ outcome, dueOn }: Call) => {
    if (outcome === 'reached') return asks ? words.saidDecided(name) : words.saidReached(name);
    const isToday = dueOn <= today;
    return outcome === 'left-word' ? words.saidLeftWord(name, isToday) : words.saidNotReached(name, isToday);
  };
  const reached = useVerb(noting('reached'));
  const missed = useVerb(noting('not-reached'));
  const word = useVerb(noting('left-word'));
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{asks ? words.decideTitle(name) : words.title(name)}</DialogTitle>
      <DialogContent>
        <div className={css['why']}>
          <CallWhy call={{ ...call, note: null }} />
        </div>
        {call.phone ? (
          <a className={css['phone']} href={`tel:${call.phone}`}>
            {sayPhone(call.phone)}
          </a>
        ) : (
          <p className={css['phone']}>{words.noPhone}</p>
        )}
        <TextField
          label={words.noteLabel}
          helperText={words.noteHint}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          autoComplete="off"
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      </DialogContent>
      <DialogActions className={css['outcomes'] ?? ''}>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <Button variant="outlined" loading={missed.busy} onClick={() => void missed.run()}>
          {asks ? words.notDecided : words.notReached}
        </Button>
        {asks ? null : (
          <Button variant="outlined" loading={word.busy} onClick={() => void word.run()}>
            {words.leftWord}
          </Button>
        )}
        <Button variant="contained" loading={reached.busy} onClick={() => void reached.run()}>
          {asks ? words.decided : words.reached}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
