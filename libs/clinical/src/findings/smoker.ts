import { cited } from '../catalogue/cited.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Smoking slows healing of medium and deep peels; ask to stop some weeks before. */
export const smoker = stateFinding({
  code: 'smoker',
  fact: 'smoker',
  row: { medium: 'caution', deep: 'caution' },
  params: ({ figure }) => ({ stopWeeks: figure('stopWeeks').value }),
  seed: sheet('116*, 16-1557', 'C', { stopWeeks: cited(6, 'weeks', '116*, 16-1557', 'C') }),
});
