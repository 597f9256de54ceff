import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import type { StrandsView } from './Strands';
import css from './strands.module.css';

const words = rescue.strands;
const SHOWN = 50;

type Props = { strands: StrandsView; missing: Readonly<Record<string, string>> };

/** The visits that a change would leave without a place, each with what would be missing. */
export function StrandedList({ strands: { visits, total }, missing: why }: Props) {
  const say = useFormats();
  const shown = visits.slice(0, SHOWN);
  return (
    <>
      {shown.length < total ? <p>{words.first(shown.length)}</p> : null}
      <ul className={css['strands']}>
        {shown.map(({ visitId, patient, startsAt, specialist, room, missing }) => (
          <li key={visitId}>
            <div>
              <strong>{patient.name}</strong>
              <small>
                {say.moment(startsAt)} · {specialist.name} · {room.name}
              </small>
            </div>
            <span>{why[missing] ?? ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
