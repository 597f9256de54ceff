import { addDays } from '@stratum/calendar';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../../fields/DayInput';
import { TextInput } from '../../../fields/TextInput';
import { useFormats } from '../../../formats';
import { change } from '../../../i18n/en/change';
import { FormDrawer } from '../../../layout/FormDrawer';
import { nameSession } from '../../nameSession';
import type { PlanSession, PlanView } from '../../PlanView';
import { focusOutcome } from '../living/focusOutcome';
import type { useLiving } from '../living/useLiving';
import { Foresee } from './Foresee';

const words = change.healed;
type Values = { until: string | null; note: string };
type Props = {
  plan: PlanView;
  session: PlanSession;
  send: ReturnType<typeof useLiving>['send'];
  onClose: () => void;
};

/** The skin after a session needed longer: the first day on which it may be treated again, and what that moves. */
export function HealedLate({ plan, session, send, onClose }: Props) {
  const say = useFormats();
  const done = session.on ?? say.today;
  const usual = addDays(done, session.healing.high);
  const name = nameSession(plan)(session.id);
  return (
    <FormDrawer<Values>
      open
      title={words.title}
      lead={words.lead(name, say.day(done), say.day(usual))}
      verb={words.verb}
      initial={{ until: null, note: '' }}
      onSend={({ until, note }) =>
        send(words.did(name), `sessions/${session.id}/healed-late`, {
          until,
          ...(note.trim() ? { note: note.trim() } : {}),
        })
      }
      after={focusOutcome}
      onClose={onClose}
    >
      <DayInput name="until" label={words.until} hint={words.untilHint} min={addDays(done, 1)} required />
      <TextInput name="note" label={words.note} rows={2} />
      <What plan={plan} session={session} />
    </FormDrawer>
  );
}

function What({ plan, session }: Pick<Props, 'plan' | 'session'>) {
  const { control } = useFormContext<Values>();
  const until = useWatch({ control, name: 'until' });
  return <Foresee plan={plan} body={until ? { verb: 'healed-late', sessionId: session.id, until } : null} />;
}
