import { useWatch } from 'react-hook-form';
import { SelectInput } from '../../fields/SelectInput';
import { patientPage } from '../../i18n/en/patientPage';

const words = patientPage.fact;

/** What heals, and keeps treatments away for some days more once it has. */
const HEALS = ['hsv-active', 'infection-active', 'dermatitis-active', 'wound-or-sunburn'];

/** Yes, no or not sure; what heals has one answer more. */
export function AnswerInput({ name, of }: { name: string; of: string }) {
  const code = String(useWatch({ name: of }) ?? '');
  const answers = HEALS.includes(code)
    ? (['yes', 'healed', 'no', 'unknown'] as const)
    : (['yes', 'no', 'unknown'] as const);
  const options = answers.map((value) => ({ value, label: words.answers[value] }));
  return <SelectInput name={name} label={words.answer} options={options} required />;
}
