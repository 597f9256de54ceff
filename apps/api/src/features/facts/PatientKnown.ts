import type { AdviceInput, EffectiveFacts, Phototype, Statement } from '@stratum/clinical';

/** What counts of everything that is known about a patient, and whose word it is. */
export interface PatientKnown {
  /** For advice and findings, as known today. The phototype is as a specialist saw it; null while none has looked. */
  readonly known: AdviceInput;
  /** Whose word decided each fact. */
  readonly saidBy: EffectiveFacts['saidBy'];
  /** Ids of told facts that no specialist has looked at. */
  readonly toReview: readonly string[];
  /** Everything that was said, each with its day, for who weighs it together with something new. */
  readonly statements: readonly Statement[];
  /** What was said and taken back since, with when: it counted in between. */
  readonly takenBack: readonly { readonly statement: Statement; readonly at: string }[];
  /** What the patient's own answers about burning and tanning suggest; null while not answered. */
  readonly suggestedPhototype: Phototype | null;
}
