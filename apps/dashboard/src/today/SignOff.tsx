import { Link } from 'react-router-dom';
import { today } from '../i18n/en/today';
import { Icon } from '../layout/Icon';
import { useSession } from '../session/useSession';
import type { TodayView } from './TodayView';
import css from './today.module.css';

const words = today.specialist;

/** What waits for a signature, each with the way there. */
export function SignOff({ waiting }: { waiting: TodayView['waitingForSignOff'] }) {
  const { person } = useSession();
  if (!waiting) return null;
  const rows = [
    {
      count: waiting.assessments,
      said: words.assessments(waiting.assessments),
      to: '/intakes?state=submitted',
    },
    { count: waiting.plans, said: words.plans(waiting.plans), to: '/plans?tab=draft' },
    ...(person.rights.medicalLead
      ? [{ count: waiting.protocols, said: words.protocols(waiting.protocols), to: '/catalogue' }]
      : []),
  ].filter(({ count }) => count > 0);
  return (
    <nav className={css['signOff']} aria-label={words.waits}>
      {rows.length === 0 ? (
        <p className={css['quiet']}>
          <Icon name="check" size={18} /> {words.nothingWaits}
        </p>
      ) : (
        rows.map(({ count, said, to }) => (
          <Link key={to} to={to}>
            <strong>{count}</strong> {said}
            <Icon name="right" size={15} />
          </Link>
        ))
      )}
    </nav>
  );
}
