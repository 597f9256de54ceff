import { useFormats } from '../../formats';
import { sayInstruction } from '../../i18n/sayInstruction';
import { Icon } from '../../layout/Icon';
import { PatientHeader, PatientHeaderSkeleton } from '../../layout/PatientHeader';
import { usePatientPage } from '../../patients/usePatientPage';
import css from './drawer.module.css';

type Props = { patientId: string; instruction: string | null };

/** The patient of the visit, with allergies and what to keep in mind, always in sight. */
export function VisitPatient({ patientId, instruction }: Props) {
  const page = usePatientPage(patientId);
  const { today } = useFormats();
  const said = page.data?.header.instructions?.some(({ code }) => code === instruction);
  return (
    <div className={css['patient']}>
      {page.data ? (
        <PatientHeader patient={page.data.patient} facts={page.data.header} />
      ) : (
        <PatientHeaderSkeleton />
      )}
      {instruction && !said ? (
        <p className={css['instruction']}>
          <Icon name="stop" size={18} />
          {sayInstruction({ code: instruction }, today)}
        </p>
      ) : null}
    </div>
  );
}
