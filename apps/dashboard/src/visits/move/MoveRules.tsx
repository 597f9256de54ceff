import TextField from '@mui/material/TextField';
import { moving } from '../../i18n/en/moving';
import { Icon } from '../../layout/Icon';
import { ApiError } from '../../wire/ApiError';
import type { Opening } from '../openings/Opening';
import { RefusalNote } from '../openings/RefusalNote';
import type { ForeseenMove } from './ForeseenMove';
import css from './move.module.css';
import { NearestTimes } from './NearestTimes';

const words = moving.foreseen;

type Props = {
  /** Undefined while it is asked for. */
  foreseen: ForeseenMove | undefined;
  /** Asked for here where it is not asked for elsewhere. */
  reason?: string;
  onReason?: (reason: string) => void;
  onPick: (opening: Opening) => void;
};

/** What stands against a move before it is made, and what helps: a reason, somebody to ask, or another time. */
export function MoveRules({ foreseen, reason, onReason, onPick }: Props) {
  if (!foreseen) {
    return (
      <p className={css['checking']} role="status">
        {words.checking}
      </p>
    );
  }
  const { way, refusal, ask, nearest } = foreseen;
  if (way === 'free' || refusal === null) {
    return (
      <p className={css['free']} role="status">
        <Icon name="check" size={18} />
        {words.free}
      </p>
    );
  }
  const { status, code, message, details } = refusal;
  const asksSpecialist = code === 'finding_blocks' || details['instruction'] === 'ask-the-specialist';
  const names = ask.map(({ name }) => name).join(', ');
  return (
    <div className={css['rules']}>
      <RefusalNote error={new ApiError(status, code, message, {}, details)} />
      {way === 'with-reason' && onReason ? (
        <TextField
          label={words.reason}
          helperText={words.reasonHint}
          value={reason ?? ''}
          multiline
          autoFocus
          autoComplete="off"
          onChange={({ target }) => onReason(target.value)}
          slotProps={{ htmlInput: { maxLength: 500, 'aria-required': true } }}
        />
      ) : null}
      {way === 'by-others' ? <p>{words.byOthers(names)}</p> : null}
      {way === 'no' && asksSpecialist && names ? <p>{words.ask(names)}</p> : null}
      <NearestTimes openings={nearest} onPick={onPick} />
    </div>
  );
}
