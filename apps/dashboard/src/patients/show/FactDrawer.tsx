import { DayInput } from '../../fields/DayInput';
import { patientPage } from '../../i18n/en/patientPage';
import { FormDrawer } from '../../layout/FormDrawer';
import { can } from '../../providers/can';
import { AnswerInput } from './AnswerInput';
import { FactPicker } from './FactPicker';
import { useTellFact } from './useTellFact';

const words = patientPage.fact;
function answerOf(answer: string, on: string | null): unknown {
  if (answer === 'healed') return { kind: 'healed', on };
  return answer === 'yes' && on ? { on } : answer;
}

type Values = { code: string; answer: string; on: string | null };
type Props = { patientId: string; open: boolean; onClose: () => void };

/** Writes down something that the patient tells, with its day when it has one; it can be taken back at once. */
export function FactDrawer({ patientId, open, onClose }: Props) {
  const { tell } = useTellFact(patientId);
  const save = ({ code, answer, on }: Values) => tell({ code, answer: answerOf(answer, on) });
  const check = ({ answer, on }: Values) =>
    answer === 'healed' && !on ? { on: words.healedWhen } : ({} as Partial<Record<string, string>>);
  return (
    <FormDrawer
      open={open}
      title={words.title}
      lead={can('chart.write') ? words.leadSpecialist : words.lead}
      verb={words.save}
      initial={{ code: '', answer: 'yes', on: null } as Values}
      check={check}
      onSend={save}
      onClose={onClose}
    >
      <FactPicker name="code" />
      <AnswerInput name="answer" of="code" />
      <DayInput name="on" label={words.on} hint={words.onHint} />
    </FormDrawer>
  );
}
