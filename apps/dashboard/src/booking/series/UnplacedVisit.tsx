import { useFormats } from '../../formats';
import { booking as words } from '../../i18n/en/booking';
import { Icon } from '../../layout/Icon';
import type { Opening, Unplaced } from '../Opening';
import { OpeningChoices } from './OpeningChoices';
import css from './series.module.css';

type Props = { visit: Unplaced; place: string; onChoose: (opening: Opening) => void };

/** A session that found no time: why, and the nearest ways that do. */
export function UnplacedVisit({ visit, place, onChoose }: Props) {
  const say = useFormats();
  const until = visit.reason.params['until'];
  return (
    <li className={css['unplaced']}>
      <span className={css['place']}>{place}</span>
      <div>
        <strong>
          <Icon name="caution" size={17} />{' '}
          {words.reasons[visit.reason.code] ?? visit.reason.code.replaceAll('-', ' ')}
          {typeof until === 'string' ? ` (${say.day(until)})` : ''}
        </strong>
        <h3>{words.nearest}</h3>
        <OpeningChoices openings={visit.nearest} onChoose={onChoose} />
      </div>
    </li>
  );
}
