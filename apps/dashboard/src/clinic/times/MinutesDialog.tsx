import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { StrandedList } from '../../rescue/StrandedList';
import type { StrandsView } from '../../rescue/Strands';

const words = clinicSetUp.strands;
type Props = { strands: StrandsView; answer: (goesOn: boolean) => void };

/** The booked visits that would not have the time or room that is asked for, before it is proposed. */
export function MinutesDialog({ strands, answer }: Props) {
  const id = useId();
  const { total, growing } = strands;
  return (
    <Dialog open onClose={() => answer(false)} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{total > 0 ? words.title(total) : words.titleGrowing(growing)}</DialogTitle>
      <DialogContent>
        {total > 0 ? <p>{words.text}</p> : null}
        <StrandedList strands={strands} missing={words.overlap} />
        {growing > 0 ? <p>{words.growing(growing, total > 0)}</p> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => answer(false)} autoFocus>
          {words.back}
        </Button>
        <Button variant="contained" onClick={() => answer(true)}>
          {words.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
