const MINUTE = 60_000;

/** How long a session lasts, in milliseconds. */
export const sessionLimits = {
  /** Without a person doing something. */
  idle: 15 * MINUTE,
  /** Whatever happens. */
  absolute: 12 * 60 * MINUTE,
  /** How old a session may be in the memory of a process that did not change it. */
  cached: 1_000,
  /** How often activity is written down. */
  written: 30_000,
} as const;
