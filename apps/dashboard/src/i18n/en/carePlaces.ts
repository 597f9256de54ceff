/** Places as a patient hears them, in a sentence about what to do there. */
export const carePlaces: Readonly<Record<string, string>> = {
  face: 'your face',
  brow: 'your brows',
  cheek: 'your cheeks',
  'tear-trough': 'the skin under your eyes',
  lips: 'your lips',
  nasolabial: 'the folds from your nose to your mouth',
  marionette: 'the corners of your mouth',
  perioral: 'the skin around your mouth',
  chin: 'your chin',
  jawline: 'your jawline',
  temples: 'your temples',
  hands: 'your hands',
};
