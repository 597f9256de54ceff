import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newFigures } from '../../i18n/en/newFigures';
import { plans } from '../../i18n/en/plans';
import { ApiError } from '../../wire/ApiError';
import { callApi } from '../../wire/callApi';
import type { PlanView } from '../PlanView';
import type { Reasons } from './Reasons';

const words = plans.studio;

/** The reasons given so far, what still stands in the way of approving, and approving itself. */
export function useApproval(plan: PlanView) {
  const client = useQueryClient();
  const [reasons, setReasons] = useState<Reasons>({});
  const [refusedAt, setRefusedAt] = useState<number>();
  const findings = plan.findings ?? [];
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity);
  const unreasoned = of('caution').filter((one) => !one.acceptance && !reasons[one.finding]);
  // Asked for one version of the draft: the next one goes by other figures.
  const rulesChanged = refusedAt === plan.version;
  const isBehind = rulesChanged || (plan.newFigures ?? []).length > 0;
  const obstacle = isBehind
    ? newFigures.obstacle
    : of('absolute').length > 0
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
    try {
      await callApi('POST', `/plans/${plan.id}/approve`, { acceptances }, { version: plan.version });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'rules_changed') {
        setRefusedAt(plan.version);
        await client.invalidateQueries({ queryKey: ['plans', 'one', plan.id] });
      }
      throw error;
    }
    await client.invalidateQueries({ queryKey: ['plans'] });
    return { said: words.approvedNow };
  };
  return { reasons, setReason, obstacle, rulesChanged, approve };
}
