import { ask, section, when } from '../ask.js';

/** What has been done before, here or elsewhere, and what is planned elsewhere. */
export const historySection = section('history', 'Earlier treatments', [
  ask.yesNo('peel', 'Have you ever had a chemical peel?', { stays: true }),
  ask.date('peel-date', 'When was the last one?', { showWhen: when('peel', 'yes') }),
  ask.choice(
    'peel-kind',
    'How deep was it?',
    {
      superficial: 'Light: a few days of flaking',
      medium: 'Medium: about a week of peeling',
      deep: 'Deep: two weeks or more, under sedation',
      unsure: 'Not sure',
    },
    { showWhen: when('peel', 'yes') },
  ),
  ask.yesNo('laser', 'Have you had laser or light treatment of the skin in the last year?'),
  ask.choice(
    'laser-kind',
    'Of which kind?',
    {
      ablative: 'Ablative: the skin was raw afterwards',
      nonablative: 'The skin stayed closed',
      unsure: 'Not sure',
    },
    { showWhen: when('laser', 'yes', 'unsure') },
  ),
  ask.date('laser-date', 'When was the last one?', { showWhen: when('laser', 'yes', 'unsure') }),
  ask.yesNo('microneedling', 'Have you had microneedling in the last half year?'),
  ask.date('microneedling-date', 'When was the last one?', { showWhen: when('microneedling', 'yes') }),
  ask.yesNo(
    'waxing',
    'Have you had hair of the face removed by wax, cream, thread or laser in the last month?',
  ),
  ask.date('waxing-date', 'When was the last time?', { showWhen: when('waxing', 'yes') }),
  ask.where('waxing-where', 'Where?', { showWhen: when('waxing', 'yes') }),
  ask.yesNo('neurotoxin', 'Have you had botulinum toxin (Botox) in the last month?'),
  ask.date('neurotoxin-date', 'When was the last time?', { showWhen: when('neurotoxin', 'yes') }),
  ask.where('neurotoxin-where', 'Where?', { showWhen: when('neurotoxin', 'yes'), required: false }),
  ask.yesNo('filler', 'Have you ever had a filler injected?', { stays: true }),
  ask.date('filler-date', 'When was the last time?', { showWhen: when('filler', 'yes') }),
  ask.where('filler-where', 'Where?', { showWhen: when('filler', 'yes') }),
  ask.choice(
    'permanent-filler',
    'Was any filler permanent (silicone, acrylic), ever?',
    { no: 'No', yes: 'Yes', unsure: 'I do not know which product it was' },
    { showWhen: when('filler', 'yes', 'unsure'), stays: true },
  ),
  ask.where('permanent-filler-where', 'Where is it?', {
    showWhen: when('permanent-filler', 'yes'),
    stays: true,
  }),
  ask.yesNo(
    'facial-surgery',
    'Have you had an operation on the face, the eyelids or a thread lift in the last year?',
  ),
  ask.date('facial-surgery-date', 'When?', { showWhen: when('facial-surgery', 'yes') }),
  ask.yesNo('cryotherapy', 'Has anything on your face been frozen off in the last four months?'),
  ask.date('cryotherapy-date', 'When?', { showWhen: when('cryotherapy', 'yes') }),
  ask.text('complications', 'Did anything go wrong with an earlier treatment?', { stays: true }),
  ask.several('planned', 'Is any of these planned elsewhere in the next year?', {
    filler: 'A filler',
    peel: 'A chemical peel',
    neurotoxin: 'Botulinum toxin',
    microneedling: 'Microneedling',
    none: 'None of these',
    unsure: 'Not sure',
  }),
  ask.date('planned-filler-date', 'When is the filler?', {
    showWhen: when('planned', 'filler'),
    dateIs: 'future',
  }),
  ask.date('planned-peel-date', 'When is the peel?', { showWhen: when('planned', 'peel'), dateIs: 'future' }),
  ask.date('planned-neurotoxin-date', 'When is the botulinum toxin?', {
    showWhen: when('planned', 'neurotoxin'),
    dateIs: 'future',
  }),
  ask.date('planned-microneedling-date', 'When is the microneedling?', {
    showWhen: when('planned', 'microneedling'),
    dateIs: 'future',
  }),
]);
