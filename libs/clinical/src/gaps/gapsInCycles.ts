import type { Figure } from '../catalogue/Figure.js';
import type { FigureRange } from '../catalogue/figureRange.js';
import type { Rhythm } from '../catalogue/Protocol.js';
import type { Cycle } from './cycleOf.js';
import type { GapReason, Gaps } from './Gaps.js';

const MODEL = { source: 'cycle model', evidence: 'E' } as const;

const reason = (
  code: GapReason['code'],
  params: GapReason['params'],
  basis: Pick<Figure, 'source' | 'evidence'>,
) => ({
  code,
  params,
  source: basis.source,
  evidence: basis.evidence,
});

/** The smallest whole number of cycles, at least one, that reaches so many days. */
const cyclesReaching = (days: number, cycle: Cycle): number => Math.max(1, Math.ceil(days / cycle.days));

/**
 * Gaps counted in the patient's own cycles.
 * Half: half a cycle rounded up, where the shortest gap allows it. Whole: the fewest whole cycles that reach
 * the shortest gap and the low end of the recommended range. Longest: the range's high end, or half a cycle
 * beyond the ideal when that is later.
 */
export function gapsInCycles(shortest: Figure, range: FigureRange, cycle: Cycle, rhythm: Rhythm): Gaps {
  const half = Math.ceil(cycle.days / 2);
  const usesHalf = rhythm === 'half' && half >= shortest.value;
  const cycles = cyclesReaching(Math.max(shortest.value, range.low.value), cycle);
  const ideal = usesHalf ? half : cycles * cycle.days;
  const longest = Math.max(range.high.value, ideal + half);
  const outsideTrials = ideal < range.low.value || ideal > range.high.value;
  return {
    shortest: shortest.value,
    ideal,
    longest,
    outsideTrials,
    rhythm: usesHalf ? 'half' : 'whole',
    because: [
      reason('agent-shortest', { days: shortest.value }, shortest),
      ...(rhythm === 'half' && !usesHalf
        ? [reason('half-not-possible', { half, shortest: shortest.value }, shortest)]
        : []),
      usesHalf
        ? reason('half-cycle', { cycle: cycle.days, days: ideal }, MODEL)
        : reason('whole-cycles', { cycles, cycle: cycle.days, days: ideal }, MODEL),
      longest === range.high.value
        ? reason('recommended-high', { days: longest }, range.high)
        : reason('half-cycle-beyond-ideal', { days: longest, ideal, half }, MODEL),
      ...(outsideTrials
        ? [reason('outside-trials', { ideal, low: range.low.value, high: range.high.value }, range.low)]
        : []),
    ],
  };
}
