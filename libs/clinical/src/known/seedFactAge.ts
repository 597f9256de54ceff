import { cited } from '../catalogue/cited.js';
import type { RuleSheet } from '../catalogue/Rulebook.js';

/** For how many days an answer is trusted, by what it is about. */
export const seedFactAge: RuleSheet = {
  source: 'planning default',
  evidence: 'E',
  figures: {
    pregnancy: cited(1, 'days', 'planning default', 'E'),
    medication: cited(30, 'days', 'planning default', 'E'),
    allergy: cited(365, 'days', 'planning default', 'E'),
  },
};
