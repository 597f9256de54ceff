import type { FactTraits } from './FactTraits.js';

const person: FactTraits = { dated: false, lasts: false, placed: false, kinds: [], needsKind: false };
const personDated: FactTraits = { ...person, dated: true };
/** Something that is taken: "yes" without a last day means that it still is. */
const takenDated: FactTraits = { ...personDated, lasts: true };
const placeDated: FactTraits = { ...personDated, placed: true };
/** A state that heals: with kind `healed`, `on` is the day it had healed; in any other form it is still there. */
const healing: FactTraits = { ...person, kinds: ['healed'] };

/** Every fact that a rule can read, and how it is answered. */
export const factTable = {
  pregnant: person,
  breastfeeding: person,
  isotretinoin: takenDated,
  'retinoid-topical': takenDated,
  'hsv-active': healing,
  'hsv-history': person,
  'infection-active': { ...healing, placed: true },
  'dermatitis-active': { ...healing, placed: true },
  'wound-or-sunburn': healing,
  keloid: person,
  'facial-surgery': placeDated,
  radiation: { ...person, placed: true },
  cryotherapy: placeDated,
  'laser-ablative': placeDated,
  'laser-nonablative': placeDated,
  microneedling: placeDated,
  waxing: placeDated,
  tan: placeDated,
  'sun-holiday': { ...personDated, kinds: 'day', needsKind: true },
  neurotoxin: placeDated,
  filler: placeDated,
  peel: { ...placeDated, kinds: ['superficial', 'medium', 'deep'], needsKind: true },
  'permanent-filler': { ...person, placed: true, kinds: ['reviewed'] },
  photosensitiser: person,
  hormones: person,
  smoker: person,
  immunosuppressed: person,
  autoimmune: { ...person, kinds: ['active', 'quiet'], needsKind: true },
  diabetes: person,
  cardiac: person,
  renal: person,
  hepatic: person,
  'bleeding-disorder': person,
  anticoagulant: person,
  'epilepsy-untreated': person,
  porphyria: person,
  'allergy-salicylate': person,
  'allergy-lidocaine': person,
  'allergy-resorcinol': person,
  'allergy-nuts': person,
  'allergy-bovine-collagen': person,
  'allergy-gram-positive': person,
  anaphylaxis: person,
  thyroid: person,
  'dental-work': { ...placeDated, kinds: ['routine', 'major'] },
  vaccination: { ...personDated, kinds: ['covid', 'other'], needsKind: true },
  'febrile-illness': personDated,
  'bdd-positive': { ...person, kinds: ['reviewed'] },
  event: personDated,
} as const satisfies Record<string, FactTraits>;
