import type { ToAssess } from './assessPatient.js';

/** 34 years, phototype III, melasma and dull skin, cold sores in the past. */
export const melasmaPatient: ToAssess = {
  born: '1991-08-01',
  phototype: 3,
  answers: { concerns: ['melasma', 'dullness'], 'cold-sores-ever': 'yes' },
};
