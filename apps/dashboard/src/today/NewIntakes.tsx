import { Link } from 'react-router-dom';
import { useFormats } from '../formats';
import { today } from '../i18n/en/today';
import { EmptyState } from '../layout/EmptyState';
import { LinkButton } from '../layout/LinkButton';
import { Panel } from '../layout/Panel';
import type { TodayView } from './TodayView';
import css from './today.module.css';

const words = today.desk;

/** Intakes that came in, and how many are under way. */
export function NewIntakes({ intakes }: { intakes: TodayView['intakes'] }) {
  const say = useFormats();
  if (!intakes) return null;
  return (
    <Panel
      title={words.intakes}
      aside={
        <LinkButton to="/intakes" size="small">
          {words.allIntakes}
        </LinkButton>
      }
    >
      <p className={css['counts']}>{words.intakeCounts(intakes.inProgress, intakes.submitted)}</p>
      {intakes.recent.length === 0 ? (
        <EmptyState compact icon="intake" {...words.noIntakes} />
      ) : (
        <ul className={css['intakes']}>
          {intakes.recent.map(({ id, patient, submittedAt }) => (
            <li key={id}>
              <Link to={`/patients/${patient.id}`}>{patient.name}</Link>
              <small>{words.submitted(say.moment(submittedAt))}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
