import type { PlanView } from '../../PlanView';
import { Foresee } from './Foresee';
import type { ForeseeBody } from './ForeseeBody';
import { ReasonsNeeded } from './ReasonsNeeded';
import { useForeseen } from './useForeseen';
import type { useReasonsNeeded } from './useReasonsNeeded';

type Props = {
  plan: PlanView;
  body: Extract<ForeseeBody, { verb: 'change-protocol' | 'answer-gap' }> | null;
  needed: ReturnType<typeof useReasonsNeeded>;
};

/** What going on with something else would do, and the reasons that its cautions ask for: before it is sent. */
export function ForeseeWithReasons({ plan, body, needed }: Props) {
  const { data } = useForeseen(plan, body);
  const findings = data?.findings ?? [];
  const asked = new Set(findings.map(({ finding }) => finding));
  const acceptances = needed.acceptances.filter(({ finding }) => asked.has(finding));
  return (
    <>
      <ReasonsNeeded needed={needed} findings={body === null ? [] : findings} />
      <Foresee plan={plan} body={body && (acceptances.length > 0 ? { ...body, acceptances } : body)} />
    </>
  );
}
