import { useState } from 'react';
import { ApiError } from '../../../wire/ApiError';
import type { PlanFinding } from '../../PlanView';
import type { Reasons } from '../Reasons';

export type Acceptance = { finding: string; reasonCode?: string; reason?: string };
const TOLD = ['reason_needed', 'finding_blocks', 'answer_missing'];

/** The findings that a verb was refused for, and the reasons for going on, to send it again with. */
export function useReasonsNeeded() {
  const [findings, setFindings] = useState<readonly PlanFinding[]>([]);
  const [reasons, setReasons] = useState<Reasons>({});
  const setReason = (finding: string, reason: Reasons[string] | undefined) =>
    setReasons(({ [finding]: _, ...others }) => (reason ? { ...others, [finding]: reason } : others));
  /** Throws what the server refused, for the form to say. */
  const attempt = async (send: (given: { acceptances?: readonly Acceptance[] }) => Promise<void>) => {
    const acceptances = Object.entries(reasons).map(([finding, reason]) => ({ finding, ...reason }));
    try {
      await send(acceptances.length > 0 ? { acceptances } : {});
    } catch (error) {
      const told = error instanceof ApiError && TOLD.includes(error.code) ? error.body['findings'] : null;
      if (Array.isArray(told)) setFindings(told as readonly PlanFinding[]);
      throw error;
    }
  };
  const forget = () => {
    setFindings([]);
    setReasons({});
  };
  return { findings, reasons, setReason, attempt, forget };
}
