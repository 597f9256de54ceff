import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { plans } from '../../../i18n/en/plans';
import { callApi } from '../../../wire/callApi';
import type { PlanView } from '../../PlanView';
import type { Outcome } from './Outcome';

const TOUCHED = ['plans', 'patients', 'calendar', 'today'];
export type Did = { readonly said: string; readonly realignment: Outcome['realignment'] };
type Send = (said: string, path: string, body: object, idempotent?: boolean) => Promise<void>;

/** The steps of a plan that lives: each keeps what it moved until it is closed or taken back. */
export function useLiving(plan: PlanView) {
  const client = useQueryClient();
  const [did, setDid] = useState<Did>();
  const refresh = () =>
    Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] }))).then(() => undefined);

  const send: Send = async (said, path, body, idempotent = false) => {
    const options = { version: plan.version, ...(idempotent ? { idempotent } : {}) };
    const outcome = await callApi<Outcome>('POST', `/plans/${plan.id}/${path}`, body, options);
    client.setQueryData(['plans', 'one', plan.id], outcome.plan);
    setDid({ said, realignment: outcome.realignment });
    await refresh();
  };
  const undo = async (eventId: string) => {
    await callApi('POST', `/plans/${plan.id}/undo`, { eventId }, { version: plan.version });
    setDid(undefined);
    await refresh();
    return { said: plans.studio.undoneNow };
  };
  return { did, send, undo, close: () => setDid(undefined) };
}
