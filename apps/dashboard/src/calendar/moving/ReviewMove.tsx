import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { sayDuration, useFormats } from '../../formats';
import { moving as words } from '../../i18n/en/moving';
import { ChangedBy } from '../../live/ChangedBy';
import type { ForeseenMove } from '../../visits/move/ForeseenMove';
import { MoveRules } from '../../visits/move/MoveRules';
import type { Opening } from '../../visits/openings/Opening';
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
  /** Takes another time instead. */
  onPick: (opening: Opening) => void;
  onMoved: () => void;
  onClose: () => void;
};

/**
 * What a move changes and what stands against it, before it is made: nothing has happened yet, and leaving it changes
 * nothing.
 */
export function ReviewMove({ proposal, calendar, onSearch, onPick, onMoved, onClose }: Props) {
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
        {review.refusal ? <RefusalNote error={review.refusal} /> : null}
        {review.refusal || review.unknown ? null : (
          <MoveRules
            foreseen={review.foreseen}
            reason={review.reason}
            onReason={review.setReason}
            onPick={onPick}
          />
        )}
        {review.unknown && !review.refusal ? <p className={css['rules']}>{words.rules}</p> : null}
        <TellPatient value={review.tell} onChange={review.setTell} />
      </DialogContent>
      <DialogActions>
        {review.refusal || review.isRefused ? <Button onClick={onSearch}>{words.search}</Button> : null}
        <Button key={String(review.isRefused)} autoFocus={review.isRefused} onClick={onClose}>
          {words.leave}
        </Button>
        <Button
          variant="contained"
          autoFocus
          loading={review.busy}
          disabled={!review.mayRun}
          onClick={() => void review.run()}
        >
          {verbOf(longer, to, review.foreseen)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function verbOf(longer: boolean, { minutes }: Place, foreseen: ForeseenMove | undefined): string {
  if (foreseen?.way === 'with-reason') return words.foreseen.withReason;
  return longer ? words.resizeVerb(sayDuration(minutes)) : words.verb;
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
