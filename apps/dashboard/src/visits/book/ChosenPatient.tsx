import Button from '@mui/material/Button';
import { bookVisit as words } from '../../i18n/en/bookVisit';
import { LinkButton } from '../../layout/LinkButton';
import type { PatientPage } from '../../patients/PatientPage';
import { usePatientPage } from '../../patients/usePatientPage';
import { VisitPatient } from '../drawer/VisitPatient';
import css from './book.module.css';

type Props = { patientId: string; onChange: () => void };

/** Who the visit is for, with allergies and what to do, and the sessions of the plan that still wait. */
export function ChosenPatient({ patientId, onChange }: Props) {
  const page = usePatientPage(patientId);
  const waiting = page.data ? waitingOf(page.data) : null;
  return (
    <div className={css['chosen']}>
      <VisitPatient patientId={patientId} instruction={null} />
      <Button size="small" onClick={onChange}>
        {words.change}
      </Button>
      {waiting ? (
        <div className={css['series']}>
          <p>{words.series(waiting.sessions)}</p>
          <LinkButton to={`/plans/${waiting.planId}/book`} size="small" icon="plan">
            {words.bookSeries}
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}

/** Sessions of a running plan without a visit are booked from the plan: their windows count there. */
function waitingOf({ plans }: PatientPage): { planId: string; sessions: number } | null {
  for (const plan of plans) {
    const open = plan.courses
      .flatMap(({ sessions }) => sessions)
      .filter(({ kind, state }) => kind !== 'review' && state === 'planned');
    if (plan.status === 'approved' && open.length > 0) return { planId: plan.id, sessions: open.length };
  }
  return null;
}
