/** Kinds that tell of what became true: whoever told it wrong corrects it where it was told. */
export const truths: readonly string[] = [
  'finding-new',
  'finding-lifted',
  'specialist-left',
  'specialist-back',
];

/** Steps of visits that change neither courses nor rules: what became true since can be told to the plan again. */
const STEPS_OF_VISITS: readonly string[] = ['moved', 'cancelled', 'missed', 'done'];

/** Whether an event stays true whatever step before it is taken back; it is then told to the plan anew. */
export const outlasts = (later: string, step: string): boolean =>
  truths.includes(later) && STEPS_OF_VISITS.includes(step);
