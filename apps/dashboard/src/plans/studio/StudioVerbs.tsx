import { planPrint } from '../../i18n/en/planPrint';
import { plans } from '../../i18n/en/plans';
import { LinkButton } from '../../layout/LinkButton';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import type { PlanView } from '../PlanView';
import { PausePlan } from './living/PausePlan';
import { StopPlan } from './living/StopPlan';
import type { useLiving } from './living/useLiving';
import type { useApproval } from './useApproval';

const words = plans.studio;
type Props = {
  plan: PlanView;
  approval: ReturnType<typeof useApproval> | null;
  send: ReturnType<typeof useLiving>['send'];
};

/** What can be done with the plan as a whole. */
export function StudioVerbs({ plan, approval, send }: Props) {
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
      {plan.status === 'draft' ? null : (
        <LinkButton to={`/plans/${plan.id}/print`} icon="print">
          {planPrint.verb}
        </LinkButton>
      )}
      {plan.status === 'approved' && can('plans.write') ? <PausePlan plan={plan} send={send} /> : null}
      {(plan.status === 'approved' || plan.status === 'paused') && can('plans.write') ? (
        <StopPlan plan={plan} send={send} />
      ) : null}
      {approval ? (
        <VerbButton tone="main" icon="check" act={approval.approve} missing={approval.obstacle}>
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
