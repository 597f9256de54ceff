import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callApi } from '../../wire/callApi';
import type { Member } from '../Member';
import type { Stranded } from './Stranded';

const TOUCHED = ['staff', 'set-up', 'plans', 'calendar', 'today', 'visits', 'patients'];
type Left = { readonly name: string; readonly stranded: readonly Stranded[] };

/** The visits that somebody who left can no longer keep, shown until they are closed; and staying after all. */
export function useLeaving() {
  const client = useQueryClient();
  const [left, setLeft] = useState<Left | null>(null);
  const refresh = () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
  const show = async (name: string, stranded: readonly Stranded[] = []) => {
    await refresh();
    if (stranded.length > 0) setLeft({ name, stranded });
  };
  const stay = async ({ id, version }: Pick<Member, 'id' | 'version'>) => {
    await callApi('POST', `/staff/${id}/leave`, { lastDay: null }, { version });
    setLeft(null);
    await refresh();
  };
  return { left, show, stay, close: () => setLeft(null) };
}
