import { useFormContext } from 'react-hook-form';
import { SelectInput } from '../../fields/SelectInput';
import { patients as words } from '../../i18n/en/patients';

const CODES =
  'ar bg cs da de el en es fa fi fr hr hu it ja ko nb nl pl pt ro ru sk sr sv ta th tr uk ur vi zh';

/** The language of a patient by its name; one that is not on the list stays as it was stored. */
export function LanguageInput() {
  const stored = useFormContext().formState.defaultValues?.['language'] as string | undefined;
  const codes = [...new Set([...CODES.split(' '), ...(stored ? [stored] : [])])];
  const options = codes
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return (
    <SelectInput name="language" label={words.fields.language} none={words.sexes['']} options={options} />
  );
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

function nameOf(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
