import { cited } from './cited.js';
import type { LabelMaximum } from './Rulebook.js';

const label = (product: string, per: string, mL: number, source: string): LabelMaximum => ({
  product,
  per,
  mL: cited(mL, 'mL', source, 'label'),
});

/** What labels allow of single products; the records hold running totals against them. */
export const seedLabelMaxima: readonly LabelMaximum[] = [
  label('juvederm-family', 'year-per-60-kg', 20, '41, 42'),
  label('juvederm-ultra', 'site', 1.6, '41'),
  label('juvederm-ultra', 'site-repeat', 0.7, '41'),
  label('vollure', 'site', 1.7, '41'),
  label('volux', 'session', 9, '42'),
  label('volux', 'session-repeat', 3, '42'),
  label('restylane-lyft', 'session', 6, '41, 44'),
  label('restylane-lyft', 'site', 2, '41, 44'),
  label('refyne', 'site', 1.5, '41'),
  label('refyne', 'site-repeat', 1, '41'),
  label('refyne', 'session', 6, '41'),
  label('defyne', 'site', 1.4, '41'),
  label('defyne', 'site-repeat', 0.7, '41'),
  label('defyne', 'session', 2, '41'),
  label('belotero-balance', 'session', 1.5, '41'),
  label('belotero-balance', 'year', 6, '41'),
  label('radiesse-hand', 'bolus', 0.5, '46'),
  label('radiesse-hand', 'hand', 3, '46'),
  label('sculptra', 'vial', 5, '47'),
];
