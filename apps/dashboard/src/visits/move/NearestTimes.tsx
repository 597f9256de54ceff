import { useFormats } from '../../formats';
import { moving } from '../../i18n/en/moving';
import type { Opening } from '../openings/Opening';
import css from './move.module.css';

type Props = { openings: readonly Opening[]; onPick: (opening: Opening) => void };

/** The nearest times that nothing stands against, each to be taken instead. */
export function NearestTimes({ openings, onPick }: Props) {
  const { moment } = useFormats();
  if (openings.length === 0) return <p>{moving.foreseen.noNearest}</p>;
  return (
    <section className={css['nearest']} aria-label={moving.foreseen.nearest}>
      <h3>{moving.foreseen.nearest}</h3>
      {openings.slice(0, 4).map((opening) => (
        <button
          key={`${opening.startsAt} ${opening.specialist.id} ${opening.room.id}`}
          type="button"
          onClick={() => onPick(opening)}
        >
          <strong>{moment(opening.startsAt)}</strong>
          <small>
            {opening.specialist.name}, {opening.room.name}
          </small>
        </button>
      ))}
    </section>
  );
}
