import { ask, section, when } from '../ask.js';

/** How the skin is and behaves. */
export const skinSection = section('skin', 'Your skin', [
  ask.choice(
    'skin-burns',
    'What happens to your bare skin in strong summer sun, the first time?',
    {
      always: 'It always burns, badly',
      usually: 'It usually burns',
      sometimes: 'It sometimes burns a little',
      rarely: 'It rarely burns',
      hardly: 'It hardly ever burns',
      never: 'It never burns',
    },
    { stays: true },
  ),
  ask.choice(
    'skin-tans',
    'And after some weeks of sun?',
    {
      never: 'It never tans',
      little: 'It tans a little, with difficulty',
      light: 'It tans to light brown',
      brown: 'It tans easily to brown',
      dark: 'It is brown by nature and gets darker',
      deep: 'It is dark brown or black by nature',
    },
    { stays: true },
  ),
  ask.yesNo(
    'tan',
    'Have you sunbathed, used a sunbed, or do you have a fresh tan, in the last four months?',
    {
      help: 'Self-tanning lotion does not count.',
    },
  ),
  ask.date('tan-date', 'When was the last time?', { showWhen: when('tan', 'yes') }),
  ask.where('tan-where', 'Where?', { showWhen: when('tan', 'yes'), required: false }),
  ask.choice('sun-protection', 'How often do you use sun protection on your face?', {
    daily: 'Every day',
    sunny: 'On sunny days',
    rarely: 'Rarely or never',
  }),
  ask.yesNo('dark-marks', 'Do spots or scratches leave dark marks for weeks on your skin?', { stays: true }),
  ask.yesNo('keloid', 'Do your scars grow thick, raised or beyond the wound?', { stays: true }),
  ask.yesNo('skin-disease-now', 'Is eczema, psoriasis, rosacea or another rash active now?'),
  ask.where('skin-disease-where', 'Where?', { showWhen: when('skin-disease-now', 'yes'), required: false }),
  ask.yesNo('skin-infection-now', 'Is there an infection of the skin now: boils, impetigo, fungus, warts?'),
  ask.where('skin-infection-where', 'Where?', {
    showWhen: when('skin-infection-now', 'yes'),
    required: false,
  }),
  ask.yesNo('cold-sores-ever', 'Have you ever had a cold sore (herpes), even as a child?', { stays: true }),
  ask.choice(
    'cold-sore-now',
    'Do you have one now, or had one in the last 14 days?',
    { no: 'No', now: 'Yes, now', healed: 'Yes, and it has healed', unsure: 'Not sure' },
    { showWhen: when('cold-sores-ever', 'yes', 'unsure') },
  ),
  ask.date('cold-sore-healed', 'On which day had it healed?', { showWhen: when('cold-sore-now', 'healed') }),
  ask.yesNo('wound-or-sunburn', 'Is your skin broken, raw or sunburnt anywhere on the face now?'),
  ask.yesNo('skin-cancer', 'Have you ever had skin cancer?', { stays: true }),
  ask.text('skin-cancer-details', 'Which, where and when?', {
    showWhen: when('skin-cancer', 'yes'),
    stays: true,
  }),
]);
