import { factCodes } from '@stratum/clinical';
import { useQueryClient } from '@tanstack/react-query';
import { DayInput } from '../../fields/DayInput';
import { SelectInput } from '../../fields/SelectInput';
import { facts } from '../../i18n/en/facts';
import { patientPage } from '../../i18n/en/patientPage';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { callApi } from '../../wire/callApi';

const words = patientPage.fact;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const codes = factCodes
  .map((value) => ({ value, label: capital(facts[value] ?? value) }))
  .sort((a, b) => a.label.localeCompare(b.label));
const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words.answers[value] }));

const TOUCHED = ['patients', 'plans', 'today', 'calendar', 'visits'];

type Values = { code: string; answer: string; on: string | null };
type Props = { patientId: string; open: boolean; onClose: () => void };

/** Writes down something that the patient tells, with its day when it has one. */
export function FactDrawer({ patientId, open, onClose }: Props) {
  const client = useQueryClient();
  const notice = useNotice();
  const save = async ({ code, answer, on }: Values) => {
    const body = { code, answer: answer === 'yes' && on ? { on } : answer };
    const { reopened } = await callApi<{ reopened?: readonly Reopened[] }>(
      'POST',
      `/patients/${patientId}/facts`,
      body,
      { idempotent: true },
    );
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    const { said, ...options } = tellReopened(words.saved, reopened);
    notice.say(said, options);
  };
  return (
    <FormDrawer
      open={open}
      title={words.title}
      lead={words.lead}
      verb={words.save}
      initial={{ code: '', answer: 'yes', on: null } as Values}
      onSend={save}
      onClose={onClose}
    >
      <SelectInput name="code" label={words.code} none="–" options={codes} required />
      <SelectInput name="answer" label={words.answer} options={answers} required />
      <DayInput name="on" label={words.on} hint={words.onHint} />
    </FormDrawer>
  );
}
