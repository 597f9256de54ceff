import { useFormats } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { LinkButton } from '../layout/LinkButton';
import { Panel } from '../layout/Panel';
import { sayWork } from '../visits/sayWork';
import css from './callRows.module.css';
import type { Touched } from './Rescue';

/** Patients who have arrived and whose visit cannot take place as booked: no list moves them. */
export function HereList({ here }: { here: readonly Touched[] }) {
  const say = useFormats();
  if (here.length === 0) return null;
  return (
    <Panel title={words.here} count={here.length} flush>
      <ul className={css['list']}>
        {here.map(({ visit }) => (
          <li key={visit.id} className={css['call']}>
            <div className={css['who']}>
              <strong>{visit.patient.name}</strong>
              <small>
                {say.moment(visit.startsAt)} · {sayWork(visit)}
              </small>
            </div>
            <LinkButton size="small" to={`/calendar?visit=${visit.id}`}>
              {words.open}
              <span className="visually-hidden">, {visit.patient.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
