import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** How a phototype tolerates a peel: the protocol's own six rows say. */
export const phototype: FindingRule<'phototype'> = {
  code: 'phototype',
  severities: ['absolute', 'caution'],
  reads: ['phototype'],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: ({ phototype: type, protocol }) => {
    if (protocol.kind !== 'peel') return null;
    const row = protocol.suitability[type - 1];
    // A catalogue without a row for this phototype must not pass as suitable.
    if (row === undefined) return { severity: 'absolute', params: { phototype: type } };
    if (row.verdict === 'ok') return null;
    const params = { phototype: type, asks: row.asks.join(' ') };
    return { severity: row.verdict === 'blocked' ? 'absolute' : 'caution', params, basis: row };
  },
  seed: sheet('16-1537, 24', 'C'),
};
