import { ask, section, when } from '../ask.js';

const worried = when('appearance-worry', 'yes', 'unsure');

/** A short screen for a distressing preoccupation with one's looks; a positive one is reviewed independently. */
export const mindSection = section('mind', 'How you feel about it', [
  ask.yesNo('appearance-worry', 'Are you very worried about how some part of you looks?'),
  ask.yesNo('appearance-preoccupied', 'Do you think about it a lot and wish you could think about it less?', {
    showWhen: worried,
  }),
  ask.yesNo('appearance-distress', 'Does it upset you often or very much?', { showWhen: worried }),
  ask.yesNo('appearance-interferes', 'Does it get in the way of friends, love, work or school?', {
    showWhen: worried,
  }),
  ask.choice(
    'appearance-hours',
    'How long a day do you think about it, all in all?',
    {
      'under-1': 'Less than an hour',
      'from-1-to-3': 'One to three hours',
      'over-3': 'More than three hours',
    },
    { showWhen: worried },
  ),
  ask.scale('mood', 'How has your mood been in the last two weeks? 0 very low, 10 very good', {
    required: false,
  }),
  ask.scale(
    'media-pressure',
    'How much do pictures on social media press on you? 0 not at all, 10 very much',
    {
      required: false,
    },
  ),
]);
