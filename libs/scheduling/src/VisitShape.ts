export type ResourceRole = 'specialist' | 'room' | 'device' | 'patient';

/** One resource that a visit takes, any of the candidates, for its own part of the visit's time. */
export interface Part {
  readonly role: ResourceRole;
  /** Ids of resources that would do, the best first. */
  readonly candidates: readonly string[];
  /** Minutes from the visit's start; negative for a buffer before it. */
  readonly from: number;
  readonly to: number;
}

/** What a visit needs. It starts when the patient is expected. */
export interface VisitShape {
  readonly parts: readonly Part[];
  /** Minutes that the patient is in the clinic. */
  readonly length: number;
}
