/** What may be told to who does not read the chart: sessions, days and numbers, no rule that names what the patient has. */
const TOLD = ['session', 'earliest', 'day', 'days', 'until', 'atLeast', 'on', 'drift', 'role'];

type Params = Readonly<Record<string, string | number>>;

/** What a sentence about a problem needs, as its reader may see it. */
export function tellParams(params: Params, readsChart: boolean): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => readsChart || TOLD.includes(name)));
}
