import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { layout } from '../i18n/en/layout';
import { rescue } from '../i18n/en/rescue';
import { sayError } from '../i18n/sayError';
import { PageSkeleton } from '../layout/PageSkeleton';
import { VerbButton } from '../layout/VerbButton';
import type { Named } from '../visits/Visit';
import { LateLists } from './LateLists';
import css from './late.module.css';
import { useLate } from './useLate';

const words = rescue.late;
const CHOICES = [10, 15, 20, 30, 45, 60];
const USUAL = 20;

/** A specialist runs late: what can begin later moves in one step, and whom to call is listed. */
export function LateDialog({ specialist, onClose }: { specialist: Named; onClose: () => void }) {
  const id = useId();
  const [minutes, setMinutes] = useState(USUAL);
  const late = useLate(specialist.id, minutes);
  const count = late.movable.length;
  const toCall = late.toCall.length;
  const move = async () => {
    const done = await late.move();
    if (late.held.length === 0) onClose();
    const calls = done.callIds.length;
    const said = [count > 0 ? rescue.said(count) : '', calls > 0 ? rescue.listed(calls) : words.listedBefore];
    return {
      said: said.filter(Boolean).join(' '),
      undo: () => late.undo(done),
      look: { to: '/messages/call', label: rescue.callList },
    };
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title(specialist.name)}</DialogTitle>
      <DialogContent className={css['stack'] ?? ''}>
        <fieldset className={css['minutes']}>
          <legend>{words.by}</legend>
          {CHOICES.map((one) => (
            <label key={one} data-checked={one === minutes}>
              <input type="radio" name={id} checked={one === minutes} onChange={() => setMinutes(one)} />
              {words.minutes(one)}
            </label>
          ))}
        </fieldset>
        {late.query.isError ? (
          <p role="alert">{sayError(late.query.error)}</p>
        ) : late.query.data ? (
          <LateLists {...late} />
        ) : (
          <PageSkeleton header={false} rows={3} />
        )}
        {late.query.data && count + toCall > 0 ? (
          <p className={css['also']}>{words.also(toCall, count)}</p>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <VerbButton tone="main" disabled={count + toCall === 0 || late.query.isFetching} act={move}>
          {count > 0 ? words.verb(count) : toCall > 0 ? rescue.listOnly(toCall) : words.verbNone}
        </VerbButton>
      </DialogActions>
    </Dialog>
  );
}
