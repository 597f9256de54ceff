import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import { calls } from '../i18n/en/calls';
import { FormDrawer } from '../layout/FormDrawer';
import { useNotice } from '../layout/useNotice';
import { useCallSteps } from './useCallSteps';
import type { WorriedCall } from './WorriedCall';

const words = calls.closing;
const options = Object.entries(calls.outcomes).map(([value, label]) => ({ value, label }));

/** Asks what came of a call. */
export function CloseCall({ call, onClose }: { call: WorriedCall; onClose: () => void }) {
  const { close } = useCallSteps();
  const notice = useNotice();
  return (
    <FormDrawer
      open
      title={words.title(call.patient.name)}
      lead={words.lead}
      verb={words.verb}
      initial={{ outcome: '', note: '' }}
      onSend={async ({ outcome, note }) => {
        const { said, undo } = await close(call, outcome, note.trim() || null);
        notice.say(said, { undo });
      }}
      onClose={onClose}
    >
      <SelectInput name="outcome" label={words.outcome} none={words.choose} options={options} required />
      <TextInput name="note" label={words.note} rows={3} />
    </FormDrawer>
  );
}
