import type { Protocol } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { CatalogueVersions, ClinicCatalogue } from './ClinicCatalogue.js';
import { loadDefinitions } from './loadDefinitions.js';
import { loadRulebook } from './loadRulebook.js';

interface Head {
  id: string;
  code: string;
  signed: boolean;
}

/** Of every protocol and of the rulebook the newest signed version, else the newest. */
const CURRENT = `
  (select distinct on (code) id, code, (state = 'signed' or signed_at is not null) as signed from protocols
   where clinic_id = $1 and state <> 'retired'
   order by code, (state = 'signed') desc, protocol_version desc)
  union all
  (select id, null, false from rulebooks where clinic_id = $1 and state <> 'retired'
   order by (state = 'signed') desc, rulebook_version desc limit 1)
  order by code`;

const CHOSEN = `
  select id, code, (state = 'signed' or signed_at is not null) as signed from protocols where clinic_id = $1 and id = any($2)
  union all
  select id, null, false from rulebooks where clinic_id = $1 and id = $3
  order by code`;

/**
 * The protocols and rules of a clinic: those that count today, or given versions.
 * @throws Problem 404 `not_found` when the clinic has no such versions
 */
export async function loadCatalogue(
  reader: Reader,
  clinicId: string,
  versions?: CatalogueVersions,
): Promise<ClinicCatalogue> {
  const heads =
    versions === undefined
      ? await rowsOf<Head>(reader, CURRENT, [clinicId])
      : await rowsOf<Head>(reader, CHOSEN, [clinicId, versions.protocolIds, versions.rulebookId]);
  const rulebookHead = heads.find(({ code }) => code === null);
  if (rulebookHead === undefined) throw notFound('catalogue');
  const chosen = heads.filter(({ code }) => code !== null);
  const ids = chosen.map(({ id }) => id);
  const definitions = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  const rulebook = await loadRulebook(reader, clinicId, rulebookHead.id);
  return {
    catalogue: { protocols: ids.map((id) => definitions.get(id) as Protocol), rulebook },
    rulebookId: rulebookHead.id,
    protocolIds: Object.fromEntries(chosen.map(({ code, id }) => [code, id])),
    signed: new Set(chosen.filter(({ signed }) => signed).map(({ code }) => code)),
  };
}
