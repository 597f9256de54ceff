import type { Gap } from '../Gap.js';
import type { PlanSession } from '../PlanSession.js';
import type { Rule } from '../Rule.js';

/** A gap between two sessions that take place, `softRule` being the rule of its ideal and longest. */
export interface BridgedGap extends Gap {
  readonly softRule: Rule;
}

/**
 * The gaps that hold once skipped sessions are left out. The gap after a skipped session counts from
 * the session before it, with the longer of the two shortest gaps, so that skipping never brings
 * two treatments closer than either rule allows.
 */
export function bridgedGaps(
  gaps: readonly Gap[],
  sessions: ReadonlyMap<string, PlanSession>,
): readonly BridgedGap[] {
  const isSkipped = (id: string) => sessions.get(id)?.state === 'skipped';
  // Named one by one: spreading them was among the dearest steps of solving.
  const whole = gaps.map(({ from, to, atLeast, ideal, atMost, rule }) => {
    return { from, to, atLeast, ideal, atMost, rule, softRule: rule };
  });
  const skips = [...sessions.values()].some(({ state }) => state === 'skipped');
  if (!skips) return whole;

  const bridge = (gap: BridgedGap, passed: readonly string[]): readonly BridgedGap[] => {
    if (!isSkipped(gap.from)) return [gap];
    if (passed.includes(gap.from)) return [];
    return gaps
      .filter((before) => before.to === gap.from)
      .flatMap((before) => {
        const stricter = before.atLeast > gap.atLeast ? before : gap;
        const joined = { ...gap, from: before.from, atLeast: stricter.atLeast, rule: stricter.rule };
        return bridge(joined, [...passed, gap.from]);
      });
  };
  return whole.filter((gap) => !isSkipped(gap.to)).flatMap((gap) => bridge(gap, []));
}
