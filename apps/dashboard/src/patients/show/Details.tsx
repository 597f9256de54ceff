import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { ApiForm } from '../../fields/ApiForm';
import { layout } from '../../i18n/en/layout';
import { patientPage as words } from '../../i18n/en/patientPage';
import { MainVerb } from '../../layout/MainVerb';
import { useNotice } from '../../layout/useNotice';
import { ChangedBy } from '../../live/ChangedBy';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { callApi } from '../../wire/callApi';
import css from '../form/form.module.css';
import { missingFields } from '../form/missingFields';
import { PatientFields } from '../form/PatientFields';
import { bodyOf, noPatient, type PatientValues } from '../form/PatientValues';
import { Twins } from '../form/Twins';
import type { PatientPage } from '../PatientPage';
import { ContactWays } from './ContactWays';
import { usePatientBeingEdited } from './usePatientBeingEdited';

/** What follows the day of birth as well. */
const FOLLOWING = ['patients', 'plans', 'visits', 'today', 'calendar'];

/** The patient's own details, to be read and changed. */
export function Details({ page }: { page: PatientPage }) {
  const { patient, isBehind, adopt, mind } = usePatientBeingEdited(page);
  const client = useQueryClient();
  const notice = useNotice();
  const fields = Object.keys(noPatient) as (keyof PatientValues)[];
  const initial = Object.fromEntries(
    fields.map((field) => [field, patient[field] ?? '']),
  ) as unknown as PatientValues;
  const save = async (values: PatientValues) => {
    const { reopened } = await callApi<{ readonly reopened?: readonly Reopened[] }>(
      'PUT',
      `/patients/${patient.id}`,
      bodyOf(values),
      { version: patient.version },
    );
    mind(false);
    await Promise.all(FOLLOWING.map((key) => client.invalidateQueries({ queryKey: [key] })));
    const { said, ...options } = tellReopened(words.details.saved, reopened);
    notice.say(said, options);
  };
  return (
    <>
      <ApiForm
        key={patient.version}
        initial={initial}
        onSend={save}
        check={missingFields}
        className={css['page'] ?? ''}
      >
        {isBehind ? (
          <div className={css['behind']}>
            <ChangedBy kind="patient" id={patient.id} />
            <Button onClick={adopt}>{words.details.adopt}</Button>
          </div>
        ) : null}
        <div className={css['sheet']}>
          <PatientFields />
          <Save onDirty={mind} />
        </div>
        <Twins exceptId={patient.id} />
      </ApiForm>
      <ContactWays page={page} />
    </>
  );
}

function Save({ onDirty }: { onDirty: (isDirty: boolean) => void }) {
  const { isDirty, isSubmitting } = useFormState();
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <div className={css['actions']}>
      <MainVerb type="submit" missing={isDirty ? null : layout.nothingChanged} busy={isSubmitting}>
        {words.details.save}
      </MainVerb>
    </div>
  );
}
