import { cited } from '../catalogue/cited.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A vaccination and a filler; a vaccine is never delayed for a filler. */
export const vaccination = intervalFinding({
  code: 'vaccination',
  fact: 'vaccination',
  row: everyFiller('defer'),
  distance: ({ figure }, { on, kind }) => {
    const days = figure(kind === 'other' ? 'after-other' : 'after-covid');
    return { first: on, last: on, before: figure('before').value, after: days.value, figure: days };
  },
  seed: sheet('76, 77, 111*', 'C', {
    before: cited(14, 'days', '76, 111*', 'C'),
    'after-covid': cited(21, 'days', '76', 'C'),
    'after-other': cited(14, 'days', '111*', 'C'),
  }),
});
