import { sayPhone, useFormats } from '../../formats';
import { messages } from '../../i18n/en/messages';
import { rearrange } from '../../i18n/en/rearrange';
import { sayInstruction } from '../../i18n/sayInstruction';
import { Icon } from '../../layout/Icon';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { usePatientPage } from '../../patients/usePatientPage';
import css from './drawer.module.css';

type Props = {
  patientId: string;
  instruction: string | null;
  /** The same in words that say why, where that is known. */
  why?: string | null;
  /** What they answered by the link of a message. */
  said?: 'cannot-come' | 'in-vain' | null;
};

/** The patient of the visit, with allergies and what to keep in mind, always in sight. */
export function VisitPatient({ patientId, instruction, why, said: answered }: Props) {
  const page = usePatientPage(patientId);
  const { today } = useFormats();
  const phone = page.data?.patient.phone;
  const said = page.data?.header.instructions?.some(({ code }) => code === instruction);
  return (
    <div className={css['patient']}>
      <PatientHeaderOf patientId={patientId} />
      {answered ? (
        <p className={css['instruction']}>
          <Icon name="phone" size={18} />
          <span>{messages.said.texts[answered]}</span>
          {phone ? <a href={`tel:${phone}`}>{rearrange.call(sayPhone(phone))}</a> : null}
        </p>
      ) : null}
      {instruction && !said ? (
        <p className={css['instruction']}>
          <Icon name="stop" size={18} />
          {why ?? sayInstruction({ code: instruction }, today)}
          {phone ? <a href={`tel:${phone}`}>{rearrange.call(sayPhone(phone))}</a> : null}
        </p>
      ) : null}
    </div>
  );
}
