import type { Protocol, Rulebook } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { loadDefinitions } from './loadDefinitions.js';

/** A version that a medical lead signed and nothing has taken the place of. */
export interface SignedVersion<Definition> {
  readonly id: string;
  readonly definition: Definition;
}

/** What a clinic works by today; whatever nobody has signed yet is missing. */
export interface SignedVersions {
  /** By the protocol's code. */
  readonly protocols: ReadonlyMap<string, SignedVersion<Protocol>>;
  readonly rulebook: SignedVersion<Rulebook> | null;
}

const SIGNED = /* sql */ `
  (select distinct on (code) id, code from protocols where clinic_id = $1 and state = 'signed'
   order by code, protocol_version desc)
  union all
  (select id, null from rulebooks where clinic_id = $1 and state = 'signed' order by rulebook_version desc limit 1)`;

/** The newest signed version of every protocol and of the rulebook. */
export async function loadSignedVersions(reader: Reader, clinicId: string): Promise<SignedVersions> {
  const heads = await rowsOf<{ id: string; code: string | null }>(reader, SIGNED, [clinicId]);
  const named = heads.filter((head): head is { id: string; code: string } => head.code !== null);
  const ids = named.map(({ id }) => id);
  const definitions = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  const rulebookId = heads.find(({ code }) => code === null)?.id;
  const rulebooks = await loadDefinitions<Rulebook>(
    reader,
    'rulebooks',
    clinicId,
    rulebookId === undefined ? [] : [rulebookId],
  );
  return {
    protocols: new Map(
      named.map(({ id, code }) => [code, { id, definition: definitions.get(id) as Protocol }]),
    ),
    rulebook:
      rulebookId === undefined ? null : { id: rulebookId, definition: rulebooks.get(rulebookId) as Rulebook },
  };
}
