import { useListPages } from '../wire/useListPages';
import type { DueRow, DueTab } from './DueRow';

const ROWS = 25;
const EVERY_MS = 30_000;

/** What narrows the worklist; empty fields narrow nothing. */
export interface DueFilter {
  readonly specialistId: string;
  readonly modality: string;
}

export const everybody: DueFilter = { specialistId: '', modality: '' };

/** A tab of the worklist, a page at a time; asked for again every half minute. */
export function useDue(tab: DueTab, narrowed: DueFilter = everybody, rows = ROWS) {
  const filter = { tab, ...Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value)) };
  return useListPages<DueRow>(['due', 'list', filter, rows], {
    ...{ resource: 'due', filter, rows, every: EVERY_MS },
  });
}
