import type { LongGapAsk } from '../../LongGapAsk';
import type { PlanView } from '../../PlanView';
import type { useLiving } from '../living/useLiving';
import { LongGap } from './LongGap';

type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send']; open: boolean };

/** Every pause of the plan that is so long that a specialist has to say how to go on. */
export function LongGaps({ plan, send, open }: Props) {
  return (plan.asks ?? []).map((ask: LongGapAsk) => (
    <LongGap key={ask.sessionId} plan={plan} ask={ask} send={send} open={open} />
  ));
}
