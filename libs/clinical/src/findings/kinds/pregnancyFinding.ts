import type { Protocol } from '../../catalogue/Protocol.js';
import type { FindingRule } from '../../evaluation/FindingRule.js';
import { sheet } from './sheet.js';

const GENTLE_AGENTS: readonly string[] = ['glycolic-acid', 'lactic-acid'];

/** Glycolic and lactic superficial peels are the ones deemed safe; mandelic has no data. */
const isGentle = (protocol: Protocol): boolean =>
  protocol.kind === 'peel' && protocol.depth === 'superficial' && GENTLE_AGENTS.includes(protocol.agent);

/** Pregnancy and breastfeeding share their row; the clinic's policy says how strictly it is kept. */
export const pregnancyFinding = <const Code extends string>(
  code: Code,
  fact: 'pregnant' | 'breastfeeding',
): FindingRule<Code> => ({
  code,
  severities: ['absolute', 'caution'],
  reads: [fact],
  appliesTo: () => true,
  assess: ({ occurrence, policy, protocol }) => {
    if (occurrence(fact) === null) return null;
    const allowed = policy.pregnancy === 'by-agent' && isGentle(protocol);
    return { severity: allowed ? 'caution' : 'absolute', params: { policy: policy.pregnancy } };
  },
  seed: sheet('37, 37b, 114*, 42, 45', 'C'),
});
