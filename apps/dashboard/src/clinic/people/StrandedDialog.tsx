import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { LinkButton } from '../../layout/LinkButton';
import { RearrangeVerb } from '../../visits/rearrange/RearrangeVerb';
import css from './people.module.css';
import { rescueOf } from './rescueOf';
import type { Stranded } from './Stranded';

const words = clinic.people.leaving;
type Props = {
  left: { readonly name: string; readonly stranded: readonly Stranded[] } | null;
  onClose: () => void;
};

/** The visits that somebody who leaves can no longer keep, each with the way to another time or person. */
export function StrandedDialog({ left, onClose }: Props) {
  const say = useFormats();
  if (!left) return null;
  const visits = [...left.stranded].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="stranded">
      <DialogTitle id="stranded">{words.strandedTitle(visits.length, left.name)}</DialogTitle>
      <DialogContent>
        <p>{words.strandedText}</p>
        <ol className={css['stranded']}>
          {visits.map(({ visitId, patient, startsAt }) => (
            <li key={visitId}>
              <div>
                <strong>{patient.name}</strong>
                <small>
                  {patient.number} · {words.booked(say.moment(startsAt))}
                </small>
              </div>
              <RearrangeVerb visitId={visitId} about={patient.name} label={words.move} />
            </li>
          ))}
        </ol>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
        <LinkButton variant="contained" to={rescueOf(visits)}>
          {words.rescue}
        </LinkButton>
      </DialogActions>
    </Dialog>
  );
}
