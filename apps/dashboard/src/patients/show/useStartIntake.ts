import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { callApi } from '../../wire/callApi';
import type { PatientPage } from '../PatientPage';

/** Goes on with the intake that is being filled in, or opens one. */
export function useStartIntake(page: PatientPage) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const running = page.intakes.find(({ status }) => status === 'in-progress');
  const start = async () => {
    const body = { patientId: page.patient.id };
    const intake = running ?? (await callApi<{ id: string }>('POST', '/intakes', body, { idempotent: true }));
    await client.invalidateQueries({ queryKey: ['intakes'] });
    void client.invalidateQueries({ queryKey: ['patients', 'page', page.patient.id] });
    navigate(`/intakes/${intake.id}`);
  };
  return { start, running };
}
