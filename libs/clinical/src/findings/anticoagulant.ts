import { cited } from '../catalogue/cited.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Drugs that thin the blood: bruising; a prescribed one is never stopped for looks. */
export const anticoagulant = stateFinding({
  code: 'anticoagulant',
  fact: 'anticoagulant',
  row: everyFiller('caution'),
  params: ({ figure }) => ({ unprescribedStopDays: figure('unprescribedStop').value }),
  seed: sheet('44, 47, 111*', 'C', { unprescribedStop: cited(10, 'days', '44, 47, 111*', 'C') }),
});
