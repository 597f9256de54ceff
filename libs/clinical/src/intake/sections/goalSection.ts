import { ask, section, when } from '../ask.js';
import { concernTexts } from './concernTexts.js';

/** What the patient wants, why now, and what stands in the diary. */
export const goalSection = section('goal', 'What brings you here', [
  ask.concerns('concerns', 'What would you like to change? Choose everything that fits.', concernTexts),
  ask.yesNo(
    'lesion',
    'Is there a mole or spot that has changed, bleeds, or has not healed for more than four weeks?',
  ),
  ask.choice(
    'concern-duration',
    'How long has it bothered you?',
    { weeks: 'Weeks', months: 'Months', years: 'Years' },
    { required: false },
  ),
  ask.text('why-now', 'Why now?'),
  ask.yesNo('event', 'Is there a wedding or another important day ahead?'),
  ask.date('event-date', 'When is it?', { showWhen: when('event', 'yes'), dateIs: 'future' }),
  ask.text('expectation', 'What would be a good result for you?'),
  ask.choice(
    'budget',
    'How much do you wish to spend?',
    { low: 'As little as possible', middle: 'A moderate sum', open: 'What it takes' },
    { required: false },
  ),
  ask.choice('downtime', 'How long may your face show it afterwards?', {
    none: 'Not at all',
    days: 'A few days',
    week: 'About a week',
    weeks: 'Two weeks or more',
  }),
  ask.choice('whose-wish', 'Whose wish is this treatment?', {
    mine: 'My own',
    both: 'Mine and somebody else’s',
    others: 'Somebody else’s',
  }),
]);
