import type { Day } from '@stratum/calendar';

/** What narrows the openings that are offered. */
export type OpeningSearch = { readonly from: Day; readonly specialistId: string | null };
