import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { ErrorState } from '../../layout/ErrorState';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { StateChip } from '../../layout/StateChip';
import { VerbButton } from '../../layout/VerbButton';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { can } from '../../providers/can';
import { PlanTimeline } from '../../timeline/PlanTimeline';
import { timelineFrom } from '../../timeline/timelineFrom';
import { callApi } from '../../wire/callApi';
import type { PlanEvent, PlanView } from '../PlanView';
import { usePlan } from '../usePlan';
import { Findings } from './Findings';
import { History } from './History';
import { Sessions } from './Sessions';
import css from './studio.module.css';
import { useApproval } from './useApproval';

const words = plans.studio;

/** The plan studio: the picture of the plan, what speaks to it, its sessions, and what happened. */
export function Screen() {
  const { id } = useParams();
  const plan = usePlan(id);
  if (plan.isError) return <ErrorState whole error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <PageSkeleton rows={5} />;
  return <Studio key={plan.data.id} plan={plan.data} />;
}

function Studio({ plan }: { plan: PlanView }) {
  const say = useFormats();
  const client = useQueryClient();
  const approval = useApproval(plan);
  const undo = async (event: PlanEvent) => {
    await callApi('POST', `/plans/${plan.id}/undo`, { eventId: event.id }, { version: plan.version });
    await Promise.all(
      ['plans', 'patients', 'calendar', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    return { said: words.undoneNow };
  };
  const approving = plan.status === 'draft' && can('plans.approve');
  const lead =
    plan.approvedBy && plan.approvedAt
      ? words.approved(plan.approvedBy, say.moment(plan.approvedAt))
      : words.drafted(plan.draftedBy, say.moment(plan.draftedAt));
  return (
    <Page
      title={words.title}
      lead={
        <>
          <StateChip of="plan" state={plan.status} /> {lead}
        </>
      }
      header={<PatientHeaderOf patientId={plan.patient.id} />}
      actions={<Verbs plan={plan} approval={approving ? approval : null} />}
    >
      <div className={css['studio']}>
        <Panel title={words.picture}>
          <PlanTimeline plan={timelineFrom(plan, { today: say.today, zone: say.zone })} />
        </Panel>
        <div className={css['columns']}>
          <div className={css['stack']}>
            <Sessions plan={plan} />
          </div>
          <div className={css['stack']}>
            {plan.findings ? (
              <Findings
                findings={plan.findings}
                onReason={approval.setReason}
                {...(approving ? { reasons: approval.reasons } : {})}
              />
            ) : null}
            <History plan={plan} onUndo={undo} />
          </div>
        </div>
      </div>
    </Page>
  );
}

type VerbsProps = { plan: PlanView; approval: ReturnType<typeof useApproval> | null };

function Verbs({ plan, approval }: VerbsProps) {
  const treatments = plan.courses
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind }) => kind === 'treatment');
  const open = treatments.filter(({ state }) => state === 'planned').length;
  const started = open < treatments.length;
  return (
    <>
      {can('chart.read') ? (
        <LinkButton to={`/assessments/${plan.assessmentId}`} icon="source">
          {words.assessment}
        </LinkButton>
      ) : null}
      {approval ? (
        <VerbButton
          tone="main"
          icon="check"
          act={approval.approve}
          {...(approval.obstacle ? { reason: approval.obstacle } : {})}
        >
          {words.approve}
        </VerbButton>
      ) : null}
      {plan.status === 'approved' && open > 0 && can('visits.book') ? (
        <LinkButton to={`/plans/${plan.id}/book`} variant="contained" icon="calendar">
          {started ? words.bookRest : words.bookNow}
        </LinkButton>
      ) : null}
    </>
  );
}
