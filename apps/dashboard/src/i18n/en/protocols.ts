/** Words of the catalogue: areas, depths, materials, modalities. */
export const areas: Readonly<Record<string, string>> = {
  face: 'face',
  cheek: 'cheeks',
  'tear-trough': 'tear troughs',
  lips: 'lips',
  nasolabial: 'nasolabial folds',
  marionette: 'marionette lines',
  perioral: 'around the mouth',
  chin: 'chin',
  jawline: 'jawline',
  temples: 'temples',
  hands: 'hands',
  brow: 'brow',
  body: 'body',
};

export const depths: Readonly<Record<string, string>> = {
  superficial: 'superficial',
  medium: 'medium-deep',
  deep: 'deep',
};

export const modalities: Readonly<Record<string, string>> = {
  peel: 'Chemical peel',
  filler: 'Filler',
  consultation: 'Consultation',
  both: 'Peel and filler',
};

export const rhythms: Readonly<Record<string, string>> = {
  half: 'every half cycle',
  whole: 'every whole cycle',
};

/** Names of the seeded protocols; a clinic's own protocol carries its own name. */
export const protocolNames: Readonly<Record<string, string>> = {};
