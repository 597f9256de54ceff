import type { Rulebook } from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { ProtocolsById } from '../../features/plans/protocolOfSession.js';
import type { SignedVersions } from '../../features/protocols/loadSignedVersions.js';

/** What a plan was made with, and what counts by now. */
export interface VersionsOfPlan {
  /** Every version that the plan goes on with or has used. */
  readonly protocols: ProtocolsById;
  readonly rulebook: Rulebook;
  readonly signed: SignedVersions;
  /** Sessions that are being treated, with the version that their plan has. */
  readonly inRoom?: ReadonlySet<string>;
}

/** The patient as known today, under the versions that the plan was made with and under those that count by now. */
export interface PatientUnder {
  readonly before: ClinicalBasis;
  readonly after: ClinicalBasis;
}
