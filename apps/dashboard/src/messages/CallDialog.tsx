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
import css from './messages.module.css';
import { useCallSteps } from './useCallSteps';

const words = messages.call;
type Props = { call: Call; onClose: () => void };

/** The number, why, and what came of it. */
export function CallDialog({ call, onClose }: Props) {
  const id = useId();
  const say = useFormats();
  const [note, setNote] = useState(call.note ?? '');
  const step = useCallSteps();
  const notice = useNotice();
  const { name } = call.patient;
  const asks = call.reason === 'no-contact';
  const done = asks ? words.saidDecided(name) : words.saidReached(name);
  const noting = (what: 'reached' | 'not-reached') => async () => {
    const noted = await step(call, what, note);
    onClose();
    const said = what === 'reached' ? done : words.saidNotReached(name);
    notice.say(said, { undo: () => step(noted, 'undo') });
  };
  const reached = useVerb(noting('reached'));
  const missed = useVerb(noting('not-reached'));
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{asks ? words.decideTitle(name) : words.title(name)}</DialogTitle>
      <DialogContent>
        <p className={css['why']}>
          {[
            words.reasons[call.reason] ?? call.reason,
            call.about ? words.about(messages.kinds[call.about] ?? call.about) : null,
            call.visit ? messages.visit(say.moment(call.visit.startsAt)) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
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
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <Button variant="outlined" loading={missed.busy} onClick={() => void missed.run()}>
          {words.notReached}
        </Button>
        <Button variant="contained" loading={reached.busy} onClick={() => void reached.run()}>
          {asks ? words.decided : words.reached}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
