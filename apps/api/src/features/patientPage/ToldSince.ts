import type { Area } from '@stratum/clinical';

/** What the header speaks about, of a patient about whom something was said since they were assessed. */
export interface ToldSince {
  /** Whether there is an assessment at all. */
  readonly assessed: boolean;
  /** The courses of the plan under way; null without one. */
  readonly planned: readonly { readonly id: string; readonly code: string; readonly area: Area }[] | null;
}
