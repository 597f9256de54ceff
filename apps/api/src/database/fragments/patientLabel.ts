/** How a patient of `patients p` is called at the desk: `{id, name, number}`. */
export const patientLabel = /* sql */ `json_build_object('id', p.id,
  'name', p.given || ' ' || p.family, 'number', stratum_patient_number(p.number))`;
