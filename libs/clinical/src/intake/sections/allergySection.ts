import { ask, section, when } from '../ask.js';

/** What the body does not tolerate. */
export const allergySection = section('allergy', 'Allergies', [
  ask.yesNo(
    'anaphylaxis',
    'Have you ever had a severe allergic reaction (anaphylaxis), or several severe allergies?',
    { stays: true },
  ),
  ask.several(
    'allergies',
    'Are you allergic to any of these?',
    {
      lidocaine: 'Lidocaine or another local anaesthetic',
      salicylate: 'Aspirin or salicylic acid',
      resorcinol: 'Resorcinol',
      nuts: 'Almonds or other nuts',
      collagen: 'Collagen from cattle',
      'bacterial-protein': 'Hyaluronic filler, or proteins of bacteria',
      latex: 'Latex',
      hyaluronidase: 'Hyaluronidase or bee stings',
      other: 'Something else',
      none: 'None of these',
      unsure: 'Not sure',
    },
    { stays: true },
  ),
  ask.text('allergy-other', 'What else?', {
    showWhen: when('allergies', 'other'),
    required: true,
    stays: true,
  }),
]);
