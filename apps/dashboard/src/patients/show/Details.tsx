import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useFormState } from 'react-hook-form';
import { ApiForm } from '../../fields/ApiForm';
import { patientPage as words } from '../../i18n/en/patientPage';
import { useNotice } from '../../layout/useNotice';
import { callApi } from '../../wire/callApi';
import css from '../form/form.module.css';
import { missingFields } from '../form/missingFields';
import { PatientFields } from '../form/PatientFields';
import { bodyOf, noPatient, type PatientValues } from '../form/PatientValues';
import { Twins } from '../form/Twins';
import type { PatientPage } from '../PatientPage';

/** The patient's own details, to be read and changed. */
export function Details({ page: { patient } }: { page: PatientPage }) {
  const client = useQueryClient();
  const notice = useNotice();
  const fields = Object.keys(noPatient) as (keyof PatientValues)[];
  const initial = Object.fromEntries(
    fields.map((field) => [field, patient[field] ?? '']),
  ) as unknown as PatientValues;
  const save = async (values: PatientValues) => {
    await callApi('PUT', `/patients/${patient.id}`, bodyOf(values), { version: patient.version });
    await client.invalidateQueries({ queryKey: ['patients'] });
    notice.say(words.details.saved);
  };
  return (
    <ApiForm
      key={patient.version}
      initial={initial}
      onSend={save}
      check={missingFields}
      className={css['page'] ?? ''}
    >
      <div className={css['sheet']}>
        <PatientFields />
        <Save />
      </div>
      <Twins exceptId={patient.id} />
    </ApiForm>
  );
}

function Save() {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <div className={css['actions']}>
      <Button type="submit" variant="contained" disabled={!isDirty} loading={isSubmitting}>
        {words.details.save}
      </Button>
    </div>
  );
}
