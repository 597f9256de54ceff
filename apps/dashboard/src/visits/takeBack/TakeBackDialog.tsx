import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { useStaff } from '../../clinic/useStaff';
import { layout } from '../../i18n/en/layout';
import { moving } from '../../i18n/en/moving';
import { visits } from '../../i18n/en/visits';
import { MainVerb } from '../../layout/MainVerb';
import { useVerb } from '../../layout/useVerb';
import { can } from '../../providers/can';
import { useSession } from '../../session/useSession';
import type { ApiError } from '../../wire/ApiError';
import { RefusalNote } from '../openings/RefusalNote';
import type { Visit } from '../Visit';
import { breaksRules } from './breaksRules';
import css from './takeBack.module.css';

const words = visits.takeBack;
/** A reason says something. */
const LEAST_REASON = 3;

export type TakenBack = Pick<Visit, 'id' | 'version' | 'undoable' | 'planId' | 'patient' | 'sessions'>;

type Props = {
  visit: TakenBack;
  refusal: ApiError;
  /** Takes it back all the same; throws where that is refused too. */
  onTake: (reason: string) => Promise<void>;
  onClose: () => void;
};

/** A step that cannot simply be taken back: why, and what helps: a reason, somebody to ask, or another time. */
export function TakeBackDialog({ visit, refusal, onTake, onClose }: Props) {
  const id = useId();
  const { person } = useSession();
  const [reason, setReason] = useState('');
  const { run, busy } = useVerb(() => onTake(reason.trim()));
  const mayBreak = breaksRules(refusal) && person.rights.override;
  const other = can('visits.book') ? otherTime(visit) : null;
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title}</DialogTitle>
      <DialogContent className={css['content'] ?? ''}>
        {refusal.code === 'opening_taken' ? (
          <p role="alert">{words.taken}</p>
        ) : (
          <RefusalNote error={refusal} />
        )}
        {mayBreak ? (
          <TextField
            label={words.reason}
            helperText={moving.foreseen.reasonHint}
            value={reason}
            multiline
            autoFocus
            autoComplete="off"
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: 500, 'aria-required': true } }}
          />
        ) : breaksRules(refusal) ? (
          <WhoMay />
        ) : null}
        {other ? <p>{words.instead}</p> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        {other ? (
          <Button component={Link} to={other} variant={mayBreak ? 'outlined' : 'contained'} onClick={onClose}>
            {words.other}
          </Button>
        ) : null}
        {mayBreak ? (
          <MainVerb
            missing={reason.trim().length < LEAST_REASON ? words.needsReason : null}
            busy={busy}
            onClick={() => void run()}
          >
            {words.verb}
          </MainVerb>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

/** Who may go against a rule here. */
function WhoMay() {
  const staff = useStaff();
  const names = (staff.data ?? [])
    .filter(({ rights, state }) => rights.override && state === 'active')
    .map(({ name }) => name);
  return staff.data ? <p>{words.byOthers(names.join(', '))}</p> : null;
}

/** Sessions of a plan are booked from it; every other visit in the calendar. A moved visit keeps its verbs. */
function otherTime({ undoable, planId, sessions, patient }: TakenBack): string | null {
  if (undoable === 'move') return null;
  return planId && sessions.length > 0 ? `/plans/${planId}/book` : `/calendar?book=${patient.id}`;
}
