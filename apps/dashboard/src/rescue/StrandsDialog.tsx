import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { rescue } from '../i18n/en/rescue';
import { can } from '../providers/can';
import { StrandedList } from './StrandedList';
import type { StrandsAnswer, StrandsView } from './Strands';

const words = rescue.strands;

type Props = { strands: StrandsView; answer: (answer: StrandsAnswer) => void };

/** The visits that a change would leave without a place, before it is saved. */
export function StrandsDialog({ strands, answer }: Props) {
  const id = useId();
  return (
    <Dialog open onClose={() => answer('back')} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title(strands.total)}</DialogTitle>
      <DialogContent>
        <p>{words.text}</p>
        <StrandedList strands={strands} missing={words.missing} />
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
