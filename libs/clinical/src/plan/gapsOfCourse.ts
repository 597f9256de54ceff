import type { Figure } from '../catalogue/Figure.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Gaps } from '../gaps/Gaps.js';
import type { RuleRef } from '../gaps/RuleRef.js';
import { reviewsOf } from '../gaps/reviewsOf.js';
import type { DraftGap, DraftSession } from './DraftPlan.js';

const ruleOf = (
  protocol: Protocol,
  code: string,
  basis: Pick<Figure, 'source' | 'evidence'>,
  days: number,
): RuleRef => ({
  code,
  version: String(protocol.version),
  source: basis.source,
  evidence: basis.evidence,
  params: { protocol: protocol.code, days },
});

/** The hard bounds between two treatments: the agent's shortest gap, and the healing of the skin before. */
export function hardGaps(protocol: Protocol, from: string, to: string): readonly DraftGap[] {
  const bound = (code: string, figure: Figure): DraftGap => {
    const rule = ruleOf(protocol, code, figure, figure.value);
    return { from, to, atLeast: figure.value, ideal: null, atMost: null, hard: true, rule };
  };
  return [bound('shortest-gap', protocol.gapDays.shortest), bound('skin-healed', protocol.healingDays)];
}

function softGap(protocol: Protocol, code: string, from: string, to: string, gaps: Gaps): DraftGap {
  const basis = gaps.because.at(-1) ?? protocol.gapDays.shortest;
  const rule = ruleOf(protocol, code, basis, gaps.ideal);
  return { from, to, atLeast: gaps.shortest, ideal: gaps.ideal, atMost: gaps.longest, hard: false, rule };
}

/**
 * Everything that ties the sessions of one course to each other. A filler's reviews count from its last treatment;
 * one that the course does not have is left out.
 * @param between gaps from one treatment to the next
 * @param maintenance gaps from the last treatment to the maintenance, null where none follows
 */
export function gapsOfCourse(
  protocol: Protocol,
  sessions: readonly DraftSession[],
  between: Gaps,
  maintenance: Gaps | null,
): readonly DraftGap[] {
  const treatments = sessions.filter(({ kind }) => kind === 'treatment');
  const reviews = sessions.filter(({ kind }) => kind === 'review');
  const last = treatments.at(-1);
  const series = treatments.slice(1).flatMap(({ key: to }, i) => {
    const from = treatments[i]?.key ?? to;
    return [...hardGaps(protocol, from, to), softGap(protocol, 'rhythm', from, to, between)];
  });
  if (last === undefined) return series;
  const reviewed = reviewsOf(protocol).flatMap(({ code, atLeast, ideal, atMost, figure }, i): DraftGap[] => {
    const to = reviews[i]?.key;
    if (to === undefined) return [];
    const rule = ruleOf(protocol, code, figure, ideal);
    return [{ from: last.key, to, atLeast, ideal, atMost, hard: false, rule }];
  });
  const maintained = sessions.find(({ kind }) => kind === 'maintenance');
  const kept =
    maintained === undefined || maintenance === null
      ? []
      : [
          ...hardGaps(protocol, last.key, maintained.key),
          softGap(protocol, 'maintenance', last.key, maintained.key, maintenance),
        ];
  return [...series, ...reviewed, ...kept];
}
