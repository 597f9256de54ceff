import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** A test spot before the first peel where the phototype's row asks for one. */
export const testSpot: FindingRule<'test-spot'> = {
  code: 'test-spot',
  severities: ['preparation'],
  reads: ['phototype'],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: ({ phototype, protocol }) => {
    const row = protocol.kind === 'peel' ? protocol.suitability[phototype - 1] : undefined;
    return row?.asks.includes('test-spot')
      ? { severity: 'preparation', params: { phototype }, basis: row }
      : null;
  },
  seed: sheet('24', 'C'),
};
