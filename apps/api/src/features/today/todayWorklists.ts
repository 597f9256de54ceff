import { patientLabel } from '../../database/fragments/patientLabel.js';
import { utc } from '../../database/utc.js';

/** The intakes that were handed in last and wait for a specialist. */
export const todayIntakes = /* sql */ `(select 'intake' as part, i.patient_id, json_build_object('id', i.id,
    'patient', ${patientLabel}, 'submittedAt', ${utc('i.submitted_at')}) as row
  from intakes i join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id
  where i.clinic_id = $1 and i.state = 'submitted' order by i.submitted_at desc, i.id limit 5)`;
