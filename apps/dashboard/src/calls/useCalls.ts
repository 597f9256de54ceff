import { useListPages } from '../wire/useListPages';
import type { CallState, WorriedCall } from './WorriedCall';

const SORTS: Readonly<Record<CallState, readonly [string, 'ASC' | 'DESC']>> = {
  open: ['urgency', 'ASC'],
  answered: ['urgency', 'ASC'],
  closed: ['takenAt', 'DESC'],
};

/** Worried calls in one state, a page at a time: the gravest first, closed ones the latest first. */
export const useCalls = (state: CallState) =>
  useListPages<WorriedCall>(['worried-calls', 'list', state], {
    ...{ resource: 'worried-calls', filter: { state }, sort: SORTS[state] },
  });
