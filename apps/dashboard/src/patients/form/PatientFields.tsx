import { DayInput } from '../../fields/DayInput';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { patients as words } from '../../i18n/en/patients';
import css from './form.module.css';
import { LanguageInput } from './LanguageInput';

const { fields, hints, sections, sexes } = words;
const sexOptions = (['female', 'male', 'intersex'] as const).map((value) => ({ value, label: sexes[value] }));

/** The fields of a patient in the order in which a receptionist asks for them. */
export function PatientFields() {
  return (
    <>
      <fieldset className={css['section']}>
        <legend>{sections.person}</legend>
        <TextInput name="given" label={fields.given} required />
        <TextInput name="family" label={fields.family} required />
        <DayInput name="born" label={fields.born} required plain />
        <TextInput name="preferred" label={fields.preferred} hint={hints.preferred} />
        <SelectInput name="sexAtBirth" label={fields.sexAtBirth} none={sexes['']} options={sexOptions} />
        <TextInput name="pronouns" label={fields.pronouns} />
      </fieldset>
      <fieldset className={css['section']}>
        <legend>{sections.contact}</legend>
        <TextInput name="phone" type="tel" label={fields.phone} hint={hints.phone} />
        <TextInput name="email" type="email" label={fields.email} />
        <TextInput name="address" label={fields.address} />
        <LanguageInput />
      </fieldset>
      <fieldset className={css['section']}>
        <legend>{sections.emergency}</legend>
        <TextInput name="emergencyName" label={fields.emergencyName} />
        <TextInput name="emergencyPhone" type="tel" label={fields.emergencyPhone} />
      </fieldset>
      <fieldset className={css['section']}>
        <legend>{sections.care}</legend>
        <div className={css['wide']}>
          <TextInput name="allergyNote" label={fields.allergyNote} hint={hints.allergyNote} rows={2} />
        </div>
      </fieldset>
    </>
  );
}
