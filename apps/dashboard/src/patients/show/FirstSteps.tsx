import { patientPage } from '../../i18n/en/patientPage';
import { EmptyState } from '../../layout/EmptyState';
import { LinkButton } from '../../layout/LinkButton';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import type { PatientPage } from '../PatientPage';
import css from './show.module.css';
import { useStartIntake } from './useStartIntake';

const { firstSteps: words, verbs } = patientPage;

/** Somebody who was registered and nothing more: how it goes on. */
export function FirstSteps({ page }: { page: PatientPage }) {
  const { start } = useStartIntake(page);
  const begun = page.intakes.length + page.visits.length + page.plans.length;
  if (begun > 0) return null;
  return (
    <EmptyState
      compact
      icon="history"
      title={words.title}
      text={words.text}
      action={
        <span className={css['aside']}>
          {can('intakes.fill') ? (
            <VerbButton icon="intake" tone="main" act={start}>
              {verbs.intake}
            </VerbButton>
          ) : null}
          {can('visits.book') ? (
            <LinkButton to={`/calendar?book=${page.patient.id}`} icon="calendar">
              {words.consultation}
            </LinkButton>
          ) : null}
        </span>
      }
    />
  );
}
