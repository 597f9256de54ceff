import type { Wish } from '../steps/draftFrom.js';

/** What brings people to the clinic, and what they are usually offered for it. */
export interface Profile {
  readonly concerns: readonly string[];
  readonly wishes: readonly Wish[];
  readonly from: number;
  readonly to: number;
}

const peel = (concerns: readonly string[], ages: readonly [number, number], wish: Wish): Profile => {
  return { concerns, wishes: [wish], from: ages[0], to: ages[1] };
};

const filler = (concern: string, ages: readonly [number, number], ...oneOf: string[]): Profile => {
  return { concerns: [concern], wishes: [{ oneOf }], from: ages[0], to: ages[1] };
};

export const peels: readonly Profile[] = [
  peel(['melasma', 'dullness'], [27, 52], {
    oneOf: ['mandelic-40', 'lactic-30-50'],
    rhythm: 'half',
    sessions: 4,
  }),
  peel(['acne-comedonal', 'texture-pores'], [19, 34], { oneOf: ['salicylic-20-30', 'mandelic-40'] }),
  peel(['pih'], [20, 45], { oneOf: ['mandelic-40', 'lactic-30-50', 'salicylic-20-30'] }),
  peel(['dullness', 'fine-lines'], [30, 60], { oneOf: ['glycolic-20-35', 'lactic-30-50', 'mandelic-40'] }),
  peel(['texture-pores'], [24, 48], { oneOf: ['jessner', 'salicylic-20-30', 'mandelic-40'] }),
  peel(['photodamage-1-2', 'lentigines'], [42, 68], { oneOf: ['tca-10-25', 'glycolic-50', 'mandelic-40'] }),
];

export const fillers: readonly Profile[] = [
  filler('midface-volume', [40, 68], 'ha-cheek', 'caha-cheek'),
  filler('lips', [22, 48], 'ha-lips'),
  filler('nasolabial-folds', [38, 66], 'ha-nasolabial', 'caha-nasolabial'),
  filler('under-eye-hollow', [30, 58], 'ha-tear-trough'),
  filler('marionette', [48, 70], 'ha-marionette'),
  filler('jawline', [28, 58], 'ha-jawline'),
  filler('temples', [42, 66], 'ha-temples'),
  filler('hands', [50, 74], 'caha-hands', 'ha-hands'),
];

export const both: readonly Profile[] = [
  {
    concerns: ['midface-volume', 'dullness'],
    wishes: [{ oneOf: ['ha-cheek'] }, { oneOf: ['mandelic-40', 'lactic-30-50'], sessions: 4 }],
    from: 45,
    to: 66,
  },
];
