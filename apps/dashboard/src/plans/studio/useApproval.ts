import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plans } from '../../i18n/en/plans';
import { callApi } from '../../wire/callApi';
import type { PlanView } from '../PlanView';
import type { Reasons } from './Reasons';

const words = plans.studio;

/** The reasons given so far, what still stands in the way of approving, and approving itself. */
export function useApproval(plan: PlanView) {
  const client = useQueryClient();
  const [reasons, setReasons] = useState<Reasons>({});
  const findings = plan.findings ?? [];
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity);
  const unreasoned = of('caution').filter((one) => !one.acceptance && !reasons[one.finding]);
  const obstacle =
    of('absolute').length > 0
      ? words.blocked
      : of('needs-answer').length > 0
        ? words.answerMissing
        : unreasoned.length > 0
          ? words.reasonsOpen(unreasoned.length)
          : undefined;
  const setReason = (finding: string, reason: Reasons[string] | undefined) =>
    setReasons(({ [finding]: _, ...others }) => (reason ? { ...others, [finding]: reason } : others));
  const approve = async () => {
    const acceptances = Object.entries(reasons).map(([finding, reason]) => ({ finding, ...reason }));
    await callApi('POST', `/plans/${plan.id}/approve`, { acceptances }, { version: plan.version });
    await client.invalidateQueries({ queryKey: ['plans'] });
    return { said: words.approvedNow };
  };
  return { reasons, setReason, obstacle, approve };
}
