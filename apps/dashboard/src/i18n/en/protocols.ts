/** Words of the catalogue: areas, depths, materials, modalities. A narrow space keeps numbers and units together. */
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

export const materials: Readonly<Record<string, string>> = {
  ha: 'hyaluronic acid',
  caha: 'calcium hydroxylapatite',
  plla: 'poly-L-lactic acid',
  pmma: 'PMMA with collagen',
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

export const visitKinds: Readonly<Record<string, string>> = {
  consultation: 'Consultation',
  review: 'Review',
  treatment: 'Treatment',
};

/** Names of the seeded protocols; a clinic's own protocol carries its own name. */
export const protocolNames: Readonly<Record<string, string>> = {
  'glycolic-20-35': 'Glycolic acid 20–35\u00a0%',
  'glycolic-50': 'Glycolic acid 50\u00a0%',
  'glycolic-70': 'Glycolic acid 70\u00a0%',
  'lactic-30-50': 'Lactic acid 30–50\u00a0%',
  'mandelic-40': 'Mandelic acid 40\u00a0%',
  'salicylic-20-30': 'Salicylic acid 20–30\u00a0%',
  jessner: 'Jessner’s solution',
  'tca-10-25': 'TCA 10–25\u00a0%',
  'tca-30-35': 'TCA 30–35\u00a0%',
  'jessner-tca-35': 'Jessner and TCA 35\u00a0%',
  'tca-cross': 'TCA CROSS for scars',
  'phenol-croton': 'Phenol and croton oil',
  'ha-cheek': 'Hyaluronic acid, cheeks',
  'ha-tear-trough': 'Hyaluronic acid, tear troughs',
  'ha-lips': 'Hyaluronic acid, lips',
  'ha-nasolabial': 'Hyaluronic acid, nasolabial folds',
  'ha-marionette': 'Hyaluronic acid, marionette lines',
  'ha-perioral': 'Hyaluronic acid, around the mouth',
  'ha-chin': 'Hyaluronic acid, chin',
  'ha-jawline': 'Hyaluronic acid, jawline',
  'ha-temples': 'Hyaluronic acid, temples',
  'ha-hands': 'Hyaluronic acid, hands',
  'caha-cheek': 'CaHA, cheeks',
  'caha-jawline': 'CaHA, jawline',
  'caha-nasolabial': 'CaHA, nasolabial folds',
  'caha-hands': 'CaHA, hands',
  'plla-cheek': 'PLLA, cheeks',
  'plla-nasolabial': 'PLLA, nasolabial folds',
  'pmma-nasolabial': 'PMMA, nasolabial folds',
};
