import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** Autoimmune disease: a letter of the treating specialist, and no filler while it is active. */
export const autoimmune: FindingRule<'autoimmune'> = {
  code: 'autoimmune',
  severities: ['defer', 'caution'],
  reads: ['autoimmune'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ occurrence }) => {
    const disease = occurrence('autoimmune');
    if (disease === null) return null;
    const params = { letter: 'required' };
    return disease.kind === 'quiet'
      ? { severity: 'caution', params }
      : { severity: 'defer', until: null, params };
  },
  seed: sheet('75, 111*', 'K'),
};
