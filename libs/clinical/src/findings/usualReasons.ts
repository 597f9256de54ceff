import type { FindingCode } from './FindingCode.js';

/** Usual reasons by which their writer says that they prescribed something: only who may prescribe gives them. */
export const reasonsOfPrescribers: readonly string[] = ['antiviral-prescribed'];

/**
 * What a specialist usually writes when going on in spite of a caution, as codes to click.
 * Every finding that can be a caution has two to four; the others need none.
 */
export const usualReasons: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  pregnancy: ['discussed-and-wished', 'obstetrician-agrees', 'lowest-strength-small-area'],
  breastfeeding: ['discussed-and-wished', 'lowest-strength-small-area', 'physician-agrees'],
  'under-age': ['guardian-consents-medical-reason', 'physician-referred'],
  'under-filler-approval-age': ['outside-approval-discussed', 'medical-reason', 'waiting-time-kept'],
  phototype: ['primed', 'test-spot-uneventful', 'specialist-present', 'same-peel-tolerated-before'],
  'hsv-history': ['antiviral-prescribed', 'antiviral-offered-and-declined', 'no-outbreak-for-years'],
  isotretinoin: ['superficial-only-discussed', 'prescriber-agrees', 'skin-no-longer-dry'],
  keloid: ['face-never-affected', 'test-area-uneventful', 'risk-discussed-and-accepted'],
  'facial-surgery': ['surgeon-agrees', 'scars-healed', 'operated-area-left-out'],
  radiation: ['irradiated-area-left-out', 'oncologist-agrees', 'skin-heals-normally'],
  waxing: ['brow-left-out', 'skin-calm-again'],
  'neurotoxin-before-peel': ['peel-goes-first', 'treated-area-left-out'],
  'permanent-filler': ['ultrasound-clear', 'senior-review-recorded', 'other-plane-or-site'],
  photosensitiser: ['drug-paused-by-prescriber', 'strict-sun-protection-agreed', 'low-dose-lowest-strength'],
  hormones: ['no-pigment-history', 'strict-sun-protection-agreed', 'risk-discussed-and-accepted'],
  smoker: ['stopped-in-time', 'risk-discussed-and-accepted'],
  immunosuppressed: ['treating-physician-agrees', 'mild-and-stable', 'risk-discussed-and-accepted'],
  autoimmune: ['specialist-letter-seen', 'quiet-for-a-year', 'risk-discussed-and-accepted'],
  diabetes: ['well-controlled', 'physician-agrees', 'heart-checked'],
  cardiac: ['cardiologist-agrees', 'mild-and-stable'],
  renal: ['small-area-only', 'physician-agrees', 'mild-and-stable'],
  hepatic: ['small-area-only', 'physician-agrees', 'mild-and-stable'],
  thyroid: ['well-controlled', 'small-area-only', 'physician-agrees'],
  'bleeding-disorder': ['haematologist-agrees', 'cannula-and-small-amount', 'risk-discussed-and-accepted'],
  anticoagulant: ['bruising-discussed-and-accepted', 'cannula-planned', 'supplement-stopped-in-time'],
  'allergy-nuts': ['patch-test-negative', 'other-nut-than-almond'],
  melasma: ['topicals-came-first', 'strict-sun-protection-agreed', 'test-area-uneventful'],
  'under-eye-pigment': ['hollow-is-the-cause', 'pigment-discussed-no-promise'],
  'not-answered': ['asked-today-answer-is-no', 'does-not-apply', 'not-relevant-to-this-treatment'],
};
