import Skeleton from '@mui/material/Skeleton';
import { useFormats } from '../../formats';
import { booking as words } from '../../i18n/en/booking';
import { sayError } from '../../i18n/sayError';
import type { Opening } from '../Opening';
import { sayFit } from '../sayFit';
import css from './series.module.css';

type Props = {
  openings: readonly Opening[] | undefined;
  error?: unknown;
  onChoose: (opening: Opening) => void;
};

/** Openings to choose from, each in one button. */
export function OpeningChoices({ openings, error, onChoose }: Props) {
  const say = useFormats();
  if (error) return <p role="alert">{sayError(error)}</p>;
  if (!openings) return <Skeleton variant="rounded" height={46} />;
  if (openings.length === 0) return <p className={css['hint']}>{words.noAlternatives}</p>;
  return (
    <ul className={css['openings']}>
      {openings.map((opening) => (
        <li key={`${opening.startsAt}-${opening.specialist.id}-${opening.room.id}`}>
          <button type="button" onClick={() => onChoose(opening)}>
            <strong>{say.moment(opening.startsAt)}</strong>
            <small>{words.with(opening.specialist.name, opening.room.name)}</small>
            <small>{sayFit(opening)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
