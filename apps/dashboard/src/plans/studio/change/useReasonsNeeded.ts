import { useState } from 'react';
import { ApiError } from '../../../wire/ApiError';
import type { PlanFinding } from '../../PlanFinding';
import type { Reasons } from '../Reasons';

export type Acceptance = {
  readonly finding: string;
  readonly reasonCode?: string;
  readonly reason?: string;
};
const TOLD = ['reason_needed', 'finding_blocks', 'answer_missing'];

/** The reasons for going on in spite of findings, and what a verb was refused for although it was foreseen otherwise. */
export function useReasonsNeeded() {
  const [findings, setFindings] = useState<readonly PlanFinding[]>([]);
  const [reasons, setReasons] = useState<Reasons>({});
  const setReason = (finding: string, reason: Reasons[string] | undefined) =>
    setReasons(({ [finding]: _, ...others }) => (reason ? { ...others, [finding]: reason } : others));
  const acceptances: readonly Acceptance[] = Object.entries(reasons).map(([finding, reason]) => ({
    finding,
    ...reason,
  }));
  /** Throws what the server refused, for the form to say. */
  const attempt = async (send: (given: { acceptances?: readonly Acceptance[] }) => Promise<void>) => {
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
  return { findings, reasons, acceptances, setReason, attempt, forget };
}
