import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { startVisit as words } from '../../i18n/en/startVisit';
import type { Visit } from '../Visit';
import { NeedsReason } from './NeedsReason';
import { StartQuestions } from './StartQuestions';
import { Stopped } from './Stopped';
import { useStart } from './useStart';

type Props = { visit: Visit; onClose: () => void; onMove: () => void };

/** Before a treatment: asks what goes stale, and says on the spot when the treatment must not start. */
export function StartDialog({ visit, onClose, onMove }: Props) {
  const id = useId();
  const start = useStart(visit, onClose);
  const { outcome } = start;
  return (
    <Dialog
      open
      maxWidth={outcome ? 'md' : 'lg'}
      fullWidth
      aria-labelledby={id}
      onClose={(_, reason) => (reason === 'backdropClick' ? undefined : onClose())}
    >
      <DialogTitle id={id}>{titleOf(outcome?.outcome, visit.patient.name)}</DialogTitle>
      {outcome?.outcome === 'stopped' ? (
        <Stopped visit={visit} reply={outcome} onAgain={start.again} onMove={onMove} onClose={onClose} />
      ) : outcome ? (
        <NeedsReason reply={outcome} onStart={start.start} onBack={start.again} />
      ) : (
        <StartQuestions visit={visit} start={start} onClose={onClose} />
      )}
    </Dialog>
  );
}

function titleOf(outcome: string | undefined, patient: string): string {
  if (outcome === 'stopped') return words.stopped.title;
  return outcome === undefined ? words.title(patient) : words.needsReason.title;
}
