import type { Catalogue } from '@stratum/clinical';

/** The versions of a clinic that a decision was or is to be made with. */
export interface ClinicCatalogue {
  readonly catalogue: Catalogue;
  readonly rulebookId: string;
  /** Id of the version in `catalogue`, by the protocol's code. */
  readonly protocolIds: Readonly<Record<string, string>>;
  /** Codes whose version in `catalogue` a medical lead has signed. */
  readonly signed: ReadonlySet<string>;
}

/** Versions to take instead of the current ones, such as those that a plan was made with. */
export interface CatalogueVersions {
  readonly protocolIds: readonly string[];
  readonly rulebookId: string;
}
