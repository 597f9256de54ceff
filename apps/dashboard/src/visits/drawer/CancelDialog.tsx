import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { sayDuration } from '../../formats';
import { visits } from '../../i18n/en/visits';
import { MainVerb } from '../../layout/MainVerb';
import { StatusTabs } from '../../layout/StatusTabs';
import { useNotice } from '../../layout/useNotice';
import { useVerb } from '../../layout/useVerb';
import { ChangedBy } from '../../live/ChangedBy';
import { TellPatient } from '../TellPatient';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import css from './drawer.module.css';
import { withTakers } from './withTakers';

const words = visits.cancel;
type Props = { visit: Visit; onClose: () => void };

/** Asks why a visit is cancelled: one click from the usual reasons, or own words. */
export function CancelDialog({ visit, onClose }: Props) {
  const id = useId();
  const [by, setBy] = useState<keyof typeof words.whose>('patient');
  const [reason, setReason] = useState('');
  const [tell, setTell] = useState(true);
  const { step } = useVisitSteps();
  const notice = useNotice();
  const { run, busy } = useVerb(async () => {
    const reply = await step(visit, 'cancel', { reason: reason.trim(), by, tellPatient: tell });
    onClose();
    const said = visits.said.cancel(visit.patient.name);
    notice.say(...(await withTakers(visit.id, said, { undo: () => step(reply.visit, 'undo') })));
  });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title}</DialogTitle>
      <DialogContent>
        <p>{words.text}</p>
        <ChangedBy kind="visit" id={visit.id} />
        <Lateness startsAt={visit.startsAt} />
        <StatusTabs
          label={words.by}
          tabs={Object.entries(words.whose).map(([key, label]) => ({ key, label }))}
          value={by}
          onChange={(key) => {
            setBy(key as keyof typeof words.whose);
            setReason('');
          }}
        />
        <div className={css['usual']}>
          {words.usual[by].map((usual) => (
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
        <TellPatient value={tell} onChange={setTell} patientId={visit.patient.id} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {words.keep}
        </Button>
        <MainVerb
          color="error"
          missing={reason.trim() === '' ? words.needsReason : null}
          busy={busy}
          onClick={() => void run()}
        >
          {words.verb}
        </MainVerb>
      </DialogActions>
    </Dialog>
  );
}

const DAY = 24 * 60;

/** Time that is hard to fill, or a patient who did not come: said before it is done. */
function Lateness({ startsAt }: { startsAt: string }) {
  const ahead = Math.floor((Date.parse(startsAt) - Date.now()) / 60_000);
  if (ahead > DAY) return null;
  return <p className={css['late']}>{ahead < 0 ? words.gone : words.late(sayDuration(ahead))}</p>;
}
