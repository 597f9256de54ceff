import type { Outage } from './Outage';

/** The address of the rescue of an outage; it names nobody but by id. */
export function rescueAddress({ absentId, from, to }: Outage): string {
  const search = new URLSearchParams({ ...(absentId ? { absent: absentId } : {}), from, to });
  return `/rescue?${search.toString()}`;
}
