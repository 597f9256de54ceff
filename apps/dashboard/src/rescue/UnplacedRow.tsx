import { useFormats } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { Icon } from '../layout/Icon';
import { LinkButton } from '../layout/LinkButton';
import type { Opening } from '../visits/openings/Opening';
import { sayWork } from '../visits/sayWork';
import css from './callRows.module.css';
import { PhoneLink } from './PhoneLink';
import type { RescueLine, WayOut } from './Rescue';

type Props = {
  line: RescueLine;
  /** Their patient is on the call list. */
  isListed: boolean;
  /** What a visit of the list is called by: its patient. */
  nameOf: (visitId: string) => string;
  onChoose: (opening: Opening) => void;
};

/** A visit that found no place: whom to call, why, and the nearest ways out. */
export function UnplacedRow({ line, isListed, nameOf, onChoose }: Props) {
  const say = useFormats();
  const { visit, phone, noContact, reason, waysOut } = line;
  const { patient } = visit;
  return (
    <li className={css['call']}>
      <div className={css['who']}>
        <strong>{patient.name}</strong>
        <small>
          {say.moment(visit.startsAt)} · {sayWork(visit)}
        </small>
        {isListed ? (
          <small className={css['listed']}>
            <Icon name="check" size={14} /> {words.isListed}
          </small>
        ) : null}
      </div>
      <PhoneLink {...{ phone, noContact }} name={patient.name} />
      <div className={css['why']}>
        <strong>
          <Icon name="caution" size={16} />{' '}
          {words.reasons[reason?.code ?? ''] ?? words.reasons['no-days-in-window']}
        </strong>
        {waysOut.length > 0 ? (
          <ul className={css['ways']}>
            {waysOut.map((way) => (
              <li key={`${way.gives}-${way.opening.startsAt}`}>
                <Way
                  way={way}
                  text={`${say.moment(way.opening.startsAt)}, ${way.opening.specialist.name}`}
                  onChoose={onChoose}
                />
                <small>{sayGiven(way, nameOf)}</small>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <LinkButton size="small" to={`/calendar?visit=${visit.id}`}>
        {words.open}
        <span className="visually-hidden">, {patient.name}</span>
      </LinkButton>
    </li>
  );
}

type WayProps = { way: WayOut; text: string; onChoose: (opening: Opening) => void };

/** What breaks a rule, or is not free yet, is told and cannot be chosen here. */
function Way({ way, text, onChoose }: WayProps) {
  if (way.gives === 'override' || way.gives === 'after') return <span>{text}</span>;
  return (
    <button type="button" onClick={() => onChoose(way.opening)}>
      {text}
    </button>
  );
}

function sayGiven({ gives, visitIds }: WayOut, nameOf: (visitId: string) => string): string {
  if (gives === 'after') return words.ways.after(visitIds.map(nameOf).join(', '));
  return words.ways[gives];
}
