import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { ApiForm } from '../../fields/ApiForm';
import { patients as words } from '../../i18n/en/patients';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { useNotice } from '../../layout/useNotice';
import { callApi } from '../../wire/callApi';
import css from '../form/form.module.css';
import { missingFields } from '../form/missingFields';
import { PatientFields } from '../form/PatientFields';
import { bodyOf, noPatient, type PatientValues } from '../form/PatientValues';
import { Twins } from '../form/Twins';

/** Registers somebody new, and shows who might be the same person before a second record is made. */
export function Screen() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { say } = useNotice();
  const [done, setDone] = useState(false);
  const register = async (values: PatientValues) => {
    const patient = await callApi<{ id: string }>('POST', '/patients', bodyOf(values), { idempotent: true });
    // Whoever was just registered is no twin of their own.
    setDone(true);
    await client.invalidateQueries({ queryKey: ['patients'] });
    say(words.create.done(`${values.given} ${values.family}`));
    setTimeout(() => navigate(`/patients/${patient.id}`));
  };
  return (
    <Page title={words.create.title} lead={words.create.text} back={{ to: '/patients', label: words.title }}>
      <ApiForm initial={noPatient} onSend={register} check={missingFields} className={css['page'] ?? ''}>
        <div className={css['sheet']}>
          <PatientFields />
          <Actions />
        </div>
        {done ? null : <Twins />}
      </ApiForm>
    </Page>
  );
}

function Actions() {
  const { isSubmitting } = useFormState();
  return (
    <div className={css['actions']}>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {words.create.submit}
      </Button>
      <LinkButton to="/patients" variant="text">
        Cancel
      </LinkButton>
    </div>
  );
}
