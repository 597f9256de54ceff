/** A fixed slice by default; a soak run asks for more with a seed of its own. */
export const propertyRuns = {
  numRuns: Number(process.env['STRATUM_PROPERTY_RUNS'] ?? 2000),
  seed: Number(process.env['STRATUM_PROPERTY_SEED'] ?? 20_260_302),
};

/** Milliseconds; a soak run of many cases takes its time. */
export const propertyTimeout = Math.max(60_000, propertyRuns.numRuns * 30);
