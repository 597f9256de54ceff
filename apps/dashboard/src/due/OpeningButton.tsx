import type { Opening } from '../booking/Opening';
import { sayFit } from '../booking/sayFit';
import { useFormats } from '../formats';
import { due as words } from '../i18n/en/due';
import css from './dueOpenings.module.css';

type Props = {
  opening: Opening;
  about: string;
  /** Every time is past the window; the row says so already. */
  late: boolean;
  disabled: boolean;
  onBook: () => void;
};

/** A time in words that is booked by pressing it. */
export function OpeningButton({ opening, about, late, disabled, onBook }: Props) {
  const say = useFormats();
  const fit = late ? '' : sayFit(opening);
  return (
    <button type="button" className={css['opening']} disabled={disabled} onClick={onBook}>
      <strong>{say.moment(opening.startsAt)}</strong>
      <small>{[words.openings.with(opening.specialist.name), fit].filter(Boolean).join(' · ')}</small>
      <span className="visually-hidden">, {about}</span>
    </button>
  );
}
