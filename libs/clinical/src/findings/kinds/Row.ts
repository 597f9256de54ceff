import type { ProtocolClass } from '../../catalogue/Protocol.js';
import type { Severity } from '../../vocabulary/Severity.js';

/** One row of a guideline's table: what a finding is for each depth of peel and each material of filler. */
export type Row = Readonly<Partial<Record<ProtocolClass, Severity>>>;

/** The same severity for every depth of peel, nothing for fillers. */
export const everyPeel = (severity: Severity): Row => ({
  superficial: severity,
  medium: severity,
  deep: severity,
});

/** The same severity for every material of filler, nothing for peels. */
export const everyFiller = (severity: Severity): Row => ({
  ha: severity,
  caha: severity,
  plla: severity,
  pmma: severity,
});

/** The severities a row can give, for a rule's own description. */
export const severitiesIn = (row: Row): Severity[] => [...new Set(Object.values(row))];
