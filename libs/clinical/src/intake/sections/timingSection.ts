import { ask, section, when } from '../ask.js';

const VACCINES = { covid: 'COVID-19', other: 'Another one', unsure: 'Not sure' };
const DENTAL = {
  routine: 'A check, cleaning or filling',
  major: 'An extraction, implant or root canal, or I am not sure',
};

/** What lies shortly before and after a treatment. */
export const timingSection = section('timing', 'The weeks around it', [
  ask.yesNo('dental', 'Have you had dental work in the last four weeks?'),
  ask.date('dental-date', 'When?', { showWhen: when('dental', 'yes') }),
  ask.choice('dental-kind', 'What was it?', DENTAL, { showWhen: when('dental', 'yes') }),
  ask.yesNo('dental-planned', 'Is dental work planned?'),
  ask.date('dental-planned-date', 'When?', { showWhen: when('dental-planned', 'yes'), dateIs: 'future' }),
  ask.choice('dental-planned-kind', 'What is planned?', DENTAL, { showWhen: when('dental-planned', 'yes') }),
  ask.yesNo('vaccination', 'Have you been vaccinated in the last four weeks?'),
  ask.date('vaccination-date', 'When?', { showWhen: when('vaccination', 'yes') }),
  ask.choice('vaccination-kind', 'Against what?', VACCINES, { showWhen: when('vaccination', 'yes') }),
  ask.yesNo('vaccination-planned', 'Is a vaccination planned?'),
  ask.date('vaccination-planned-date', 'When?', {
    showWhen: when('vaccination-planned', 'yes'),
    dateIs: 'future',
  }),
  ask.choice('vaccination-planned-kind', 'Against what?', VACCINES, {
    showWhen: when('vaccination-planned', 'yes'),
  }),
  ask.choice('illness', 'Have you had an illness with fever in the last four weeks?', {
    no: 'No',
    over: 'Yes, and it is over',
    still: 'Yes, and I am still ill',
    unsure: 'Not sure',
  }),
  ask.date('illness-over', 'Since when have you been well again?', { showWhen: when('illness', 'over') }),
  ask.yesNo(
    'sun-holiday',
    'Have you been, or will you be, on holiday in strong sun within four months of today?',
  ),
  ask.date('sun-holiday-first', 'First day', { showWhen: when('sun-holiday', 'yes'), dateIs: 'any' }),
  ask.date('sun-holiday-last', 'Last day', { showWhen: when('sun-holiday', 'yes'), dateIs: 'any' }),
]);
