import { useParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { ErrorState } from '../../layout/ErrorState';
import { Page } from '../../layout/Page';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { StateChip } from '../../layout/StateChip';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { can } from '../../providers/can';
import { AnswersChanged } from '../decide/AnswersChanged';
import type { PlanView } from '../PlanView';
import { usePlan } from '../usePlan';
import { LongGaps } from './change/LongGaps';
import { Findings } from './Findings';
import { History } from './History';
import { AddEvent } from './living/AddEvent';
import { LifeEvents } from './living/LifeEvents';
import { PlanState } from './living/PlanState';
import { Realigned } from './living/Realigned';
import { useLiving } from './living/useLiving';
import { NewFigures } from './NewFigures';
import { PicturePanel } from './PicturePanel';
import { focusSession } from './preview/focusSession';
import { useTryout } from './preview/useTryout';
import { Sessions } from './Sessions';
import { StudioVerbs } from './StudioVerbs';
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
  const approval = useApproval(plan);
  const living = useLiving(plan);
  const tryout = useTryout(plan);
  const { did } = living;
  const takeUp = (sessionId: string, day: string) => {
    tryout.hold(sessionId, day);
    focusSession(sessionId);
  };
  const changing = ['draft', 'approved', 'paused'].includes(plan.status) && can('plans.write');
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
      actions={<StudioVerbs plan={plan} approval={approving ? approval : null} send={living.send} />}
    >
      <div className={css['studio']}>
        <AnswersChanged plan={plan} />
        <NewFigures plan={plan} refused={approval.rulesChanged} />
        <PlanState plan={plan} send={living.send} />
        <LongGaps plan={plan} send={living.send} open={can('plans.write')} />
        {did ? <Realigned plan={plan} did={did} steps={living} /> : null}
        <PicturePanel
          {...{ plan, did, tryout }}
          action={changing ? <AddEvent send={living.send} /> : undefined}
        />
        <div className={css['columns']}>
          <div className={css['stack']}>
            <Sessions plan={plan} send={living.send} onTry={plan.timeline && changing ? takeUp : undefined} />
          </div>
          <div className={css['stack']}>
            <LifeEvents plan={plan} send={living.send} open={changing} />
            {plan.findings ? (
              <Findings
                findings={plan.findings}
                onReason={approval.setReason}
                {...(approving ? { reasons: approval.reasons } : {})}
              />
            ) : null}
            <History plan={plan} onUndo={(event) => living.undo(event.id)} />
          </div>
        </div>
      </div>
    </Page>
  );
}
