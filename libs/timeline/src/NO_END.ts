import type { Day } from '@stratum/calendar';

/** The last day of a range that nothing hard ends. */
export const NO_END: Day = '9999-12-31';
