import { useListPages } from '../wire/useListPages';
import type { Override } from './Override';

/** What narrows the list; empty fields narrow nothing. */
export interface OverrideFilter {
  readonly specialistId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Overrides of the clinic, the latest first, a page at a time. */
export function useOverrides(narrowed: OverrideFilter) {
  const filter = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value));
  return useListPages<Override>(['overrides', filter], { resource: 'overrides', filter });
}
