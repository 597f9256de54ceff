import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { decide } from '../../i18n/en/decide';
import { ApiError } from '../../wire/ApiError';
import { callApi } from '../../wire/callApi';
import type { PlanFinding } from '../PlanFinding';
import type { PlanView } from '../PlanView';
import type { Reasons } from '../studio/Reasons';
import { newCautions } from './newCautions';

const words = decide.decision;
const TOUCHED = ['plans', 'patients', 'calendar', 'today', 'visits', 'openings'];
export type Way = 'continue' | 'pause' | 'stop';

/** How a re-opened plan is to go on: the way, its reasons, what is still missing, and sending it. */
export function useDecision(plan: PlanView) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [way, setWay] = useState<Way>();
  const [reason, setReason] = useState('');
  const [reasons, setReasons] = useState<Reasons>({});
  const [named, setNamed] = useState<readonly PlanFinding[]>([]);
  const cautions = [...newCautions(plan), ...named.filter(({ finding }) => !isNew(plan, finding))];
  const open = cautions.filter(({ finding }) => !reasons[finding]).length;
  const keeps = keepsVersions(plan);
  const asksWhy = way !== undefined && (way !== 'continue' || keeps);
  const obstacle = obstacleOf(way, open, asksWhy && reason.trim() === '');

  const accept = (finding: string, given: Reasons[string] | undefined) =>
    setReasons(({ [finding]: _, ...others }) => (given ? { ...others, [finding]: given } : others));
  const send = async () => {
    const acceptances = cautions.map(({ finding }) => ({ finding, ...reasons[finding] }));
    const body = {
      reopeningIds: (plan.reopenings ?? []).map(({ id }) => id),
      decision: way,
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(way === 'continue' && acceptances.length > 0 ? { acceptances } : {}),
    };
    try {
      await callApi('POST', `/plans/${plan.id}/decide`, body, { version: plan.version });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'reason_needed') setNamed(findingsIn(error));
      throw error;
    }
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    navigate(`/plans/${plan.id}`);
    return { said: words.said[way as Way] };
  };
  return { way, setWay, reason, setReason, reasons, accept, cautions, obstacle, send, keeps, asksWhy };
}

/** Whether it could not follow what was signed, and going on means to keep the version before. */
const keepsVersions = ({ reopenings }: PlanView) =>
  (reopenings ?? []).some(({ news }) => news.some(({ code }) => code === 'version-conflict'));

function obstacleOf(way: Way | undefined, open: number, lacksWhy: boolean): string | undefined {
  if (way === undefined) return words.obstacles.choose;
  if (way === 'continue' && open > 0) return words.obstacles.reasons(open);
  return lacksWhy ? words.obstacles.reason : undefined;
}

const isNew = (plan: PlanView, finding: string) => newCautions(plan).some((one) => one.finding === finding);

const findingsIn = ({ body }: ApiError) => (body['findings'] ?? []) as readonly PlanFinding[];
