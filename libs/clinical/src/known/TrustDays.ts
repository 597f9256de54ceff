import type { FactCode } from '../vocabulary/FactCode.js';

/** What goes stale at its own pace; other facts are history and stay true. */
export type TrustKind = 'pregnancy' | 'medication' | 'allergy';

/** Days for which an answer is trusted, the day it was given included. */
export type TrustDays = Readonly<Record<TrustKind, number>>;

export const trustKindOf: Readonly<Partial<Record<FactCode, TrustKind>>> = {
  pregnant: 'pregnancy',
  breastfeeding: 'pregnancy',
  isotretinoin: 'medication',
  'retinoid-topical': 'medication',
  photosensitiser: 'medication',
  hormones: 'medication',
  immunosuppressed: 'medication',
  anticoagulant: 'medication',
  'allergy-salicylate': 'allergy',
  'allergy-lidocaine': 'allergy',
  'allergy-resorcinol': 'allergy',
  'allergy-nuts': 'allergy',
  'allergy-bovine-collagen': 'allergy',
  'allergy-gram-positive': 'allergy',
  anaphylaxis: 'allergy',
};
