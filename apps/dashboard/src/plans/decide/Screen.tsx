import { useParams } from 'react-router-dom';
import { decide as words } from '../../i18n/en/decide';
import { EmptyState } from '../../layout/EmptyState';
import { ErrorState } from '../../layout/ErrorState';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { StateChip } from '../../layout/StateChip';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { can } from '../../providers/can';
import type { PlanView } from '../PlanView';
import { usePlan } from '../usePlan';
import { Decision } from './Decision';
import css from './decide.module.css';
import { NewsPanel } from './NewsPanel';
import { TouchedPanel } from './TouchedPanel';
import { touchedBy } from './touchedBy';

/** Answers that changed under a plan: what is new, what it touches, and how the plan goes on. */
export function Screen() {
  const { id } = useParams();
  const plan = usePlan(id);
  if (plan.isError) return <ErrorState whole error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <PageSkeleton rows={5} />;
  return <Decide key={plan.data.id} plan={plan.data} />;
}

function Decide({ plan }: { plan: PlanView }) {
  const reopenings = plan.reopenings ?? [];
  const onlyRules = reopenings.length > 0 && reopenings.every(({ cause }) => cause === 'protocol');
  return (
    <Page
      title={onlyRules ? words.banner.rules : words.title}
      lead={
        <>
          <StateChip of="plan" state={plan.status} /> {words.lead}
        </>
      }
      header={<PatientHeaderOf patientId={plan.patient.id} />}
      back={{ to: `/plans/${plan.id}`, label: words.back }}
    >
      {reopenings.length === 0 ? (
        <EmptyState
          icon="check"
          title={words.nothing.title}
          text={words.nothing.text}
          action={<LinkButton to={`/plans/${plan.id}`}>{words.nothing.verb}</LinkButton>}
        />
      ) : (
        <div className={css['columns']}>
          <div className={css['stack']}>
            <NewsPanel plan={plan} reopenings={reopenings} />
            <TouchedPanel plan={plan} touched={touchedBy(plan, reopenings)} />
          </div>
          <div className={css['stack']}>
            {can('plans.write') ? (
              <Decision plan={plan} />
            ) : (
              <Panel title={words.decision.title}>
                <p>{words.decision.only}</p>
              </Panel>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
