import { sayPhone, useFormats } from '../../formats';
import { rearrange } from '../../i18n/en/rearrange';
import { sayInstruction } from '../../i18n/sayInstruction';
import { Icon } from '../../layout/Icon';
import { PatientHeaderOf } from '../../patients/PatientHeaderOf';
import { usePatientPage } from '../../patients/usePatientPage';
import css from './drawer.module.css';

type Props = { patientId: string; instruction: string | null };

/** The patient of the visit, with allergies and what to keep in mind, always in sight. */
export function VisitPatient({ patientId, instruction }: Props) {
  const page = usePatientPage(patientId);
  const { today } = useFormats();
  const phone = page.data?.patient.phone;
  const said = page.data?.header.instructions?.some(({ code }) => code === instruction);
  return (
    <div className={css['patient']}>
      <PatientHeaderOf patientId={patientId} />
      {instruction && !said ? (
        <p className={css['instruction']}>
          <Icon name="stop" size={18} />
          {sayInstruction({ code: instruction }, today)}
          {phone ? <a href={`tel:${phone}`}>{rearrange.call(sayPhone(phone))}</a> : null}
        </p>
      ) : null}
    </div>
  );
}
