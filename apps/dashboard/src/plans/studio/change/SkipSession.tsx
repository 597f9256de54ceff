import { change } from '../../../i18n/en/change';
import { FormDrawer } from '../../../layout/FormDrawer';
import { nameSession } from '../../nameSession';
import type { PlanSession, PlanView } from '../../PlanView';
import { focusOutcome } from '../living/focusOutcome';
import { ReasonInput } from '../living/ReasonInput';
import type { useLiving } from '../living/useLiving';
import { Foresee } from './Foresee';

const words = change.skip;
type Props = {
  plan: PlanView;
  session: PlanSession;
  send: ReturnType<typeof useLiving>['send'];
  onClose: () => void;
};

/** One session fewer, with the reason; what follows counts from the one before. */
export function SkipSession({ plan, session, send, onClose }: Props) {
  const name = nameSession(plan)(session.id);
  return (
    <FormDrawer
      open
      title={words.title}
      lead={words.lead(name)}
      verb={words.verb}
      initial={{ reason: '' }}
      onSend={({ reason }) => send(words.did(name), `sessions/${session.id}/skip`, { reason: reason.trim() })}
      after={focusOutcome}
      onClose={onClose}
    >
      <ReasonInput />
      <Foresee plan={plan} body={{ verb: 'skip', sessionId: session.id }} />
    </FormDrawer>
  );
}
