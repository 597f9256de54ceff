import { patientPage as words } from '../../i18n/en/patientPage';
import { EmptyState } from '../../layout/EmptyState';
import type { PatientPage } from '../PatientPage';
import { PlanCard } from './PlanCard';
import css from './show.module.css';

/** Every plan of the patient, the newest first. */
export function Plans({ page }: { page: PatientPage }) {
  if (page.plans.length === 0) return <EmptyState icon="plan" {...words.noPlans} />;
  const newestFirst = [...page.plans].sort((a, b) => b.draftedAt.localeCompare(a.draftedAt));
  return (
    <div className={css['stack']}>
      {newestFirst.map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
    </div>
  );
}
