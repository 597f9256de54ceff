/** `'2026-03-29T08:00Z'` in minutes since 1970. */
export const at = (text: string) => Date.parse(text) / 60_000;

/** Minutes since 1970 as `'2026-03-29T08:00Z'`. */
export const told = (minute: number) => new Date(minute * 60_000).toISOString().replace(':00.000Z', 'Z');
