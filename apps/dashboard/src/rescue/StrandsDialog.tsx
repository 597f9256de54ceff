import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import { can } from '../providers/can';
import css from './rescue.module.css';
import type { StrandsAnswer, StrandsView } from './Strands';

const words = rescue.strands;
const SHOWN = 50;

type Props = { strands: StrandsView; answer: (answer: StrandsAnswer) => void };

/** The visits that a change would leave without a place, before it is saved. */
export function StrandsDialog({ strands, answer }: Props) {
  const id = useId();
  const say = useFormats();
  const { visits, total } = strands;
  const shown = visits.slice(0, SHOWN);
  return (
    <Dialog open onClose={() => answer('back')} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title(total)}</DialogTitle>
      <DialogContent>
        <p>{words.text}</p>
        {shown.length < total ? <p>{words.first(shown.length)}</p> : null}
        <ul className={css['strands']}>
          {shown.map(({ visitId, patient, startsAt, specialist, room, missing }) => (
            <li key={visitId}>
              <div>
                <strong>{patient.name}</strong>
                <small>
                  {say.moment(startsAt)} · {specialist.name} · {room.name}
                </small>
              </div>
              <span>{words.missing[missing] ?? ''}</span>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => answer('back')} autoFocus>
          {words.back}
        </Button>
        <Button onClick={() => answer('save')}>{words.saveOnly}</Button>
        {can('visits.book') ? (
          <Button variant="contained" onClick={() => answer('rescue')}>
            {words.save}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
