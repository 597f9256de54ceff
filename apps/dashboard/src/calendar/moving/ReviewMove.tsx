import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { sayDuration, useFormats } from '../../formats';
import { moving as words } from '../../i18n/en/moving';
import { ChangedBy } from '../../live/ChangedBy';
import { RefusalNote } from '../../visits/openings/RefusalNote';
import { sayWork } from '../../visits/sayWork';
import { TellPatient } from '../../visits/TellPatient';
import type { CalendarView } from '../CalendarView';
import css from './moving.module.css';
import type { Place, Proposal } from './Proposal';
import { useReview } from './useReview';

type Props = {
  proposal: Proposal;
  calendar: Pick<CalendarView, 'specialists' | 'rooms'>;
  /** Looks for openings instead. */
  onSearch: () => void;
  onMoved: () => void;
  onClose: () => void;
};

/** What a move changes, before it is made: nothing has happened yet, and leaving it changes nothing. */
export function ReviewMove({ proposal, calendar, onSearch, onMoved, onClose }: Props) {
  const id = useId();
  const { visit, from, to } = proposal;
  const review = useReview(proposal, onMoved);
  const longer = to.minutes !== from.minutes && to.startsAt === from.startsAt;
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>
        {longer ? words.resizeTitle(visit.patient.name) : words.title(visit.patient.name)}
      </DialogTitle>
      <DialogContent className={css['review'] ?? ''}>
        <p className={css['what']}>{sayWork(visit)}</p>
        <Changes from={from} to={to} calendar={calendar} />
        <ChangedBy kind="visit" id={visit.id} />
        {review.refusal ? (
          <RefusalNote error={review.refusal} />
        ) : (
          <p className={css['rules']}>{words.rules}</p>
        )}
        <TellPatient value={review.tell} onChange={review.setTell} />
      </DialogContent>
      <DialogActions>
        {review.refusal ? <Button onClick={onSearch}>{words.search}</Button> : null}
        <Button onClick={onClose}>{words.leave}</Button>
        <Button
          variant="contained"
          autoFocus
          loading={review.busy}
          disabled={review.refusal !== null}
          onClick={() => void review.run()}
        >
          {longer ? words.resizeVerb(sayDuration(to.minutes)) : words.verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type Changed = { from: Place; to: Place; calendar: Props['calendar'] };

function Changes({ from, to, calendar }: Changed) {
  const { moment } = useFormats();
  const who = (id: string) => calendar.specialists.find((one) => one.id === id)?.name ?? '';
  const where = (id: string) => calendar.rooms.find((one) => one.id === id)?.name ?? '';
  const rows = [
    { name: words.when, before: moment(from.startsAt), after: moment(to.startsAt) },
    { name: words.length, before: sayDuration(from.minutes), after: sayDuration(to.minutes) },
    { name: words.who, before: who(from.specialistId), after: who(to.specialistId) },
    { name: words.where, before: where(from.roomId), after: where(to.roomId) },
  ];
  return (
    <dl className={css['changes']}>
      {rows
        .filter(({ before, after }) => before !== after)
        .map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <del>
                <span className="visually-hidden">{words.before} </span>
                {before}
              </del>
              <ins>
                <span className="visually-hidden">{words.after} </span>
                {after}
              </ins>
            </dd>
          </div>
        ))}
    </dl>
  );
}
