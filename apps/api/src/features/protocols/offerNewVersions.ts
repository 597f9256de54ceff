import { type Catalogue, type Protocol, type Rulebook, seedCatalogue } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

interface Known {
  clinicId: string;
  code: string;
  /** The newest version of the product's own that the clinic has. */
  builtIn: number;
  /** The newest version there is, the clinic's own proposals among them. */
  newest: number;
}

const KNOWN = /* sql */ `
  select clinic_id as "clinicId", code, max(protocol_version) as newest,
    max(coalesce((definition ->> 'builtIn')::integer, protocol_version)) as "builtIn"
  from protocols group by clinic_id, code`;

const RULEBOOK = /* sql */ `
  insert into rulebooks (clinic_id, id, rulebook_version, definition, state)
  select c.clinic_id, gen_random_uuid(), n.version,
    $2::jsonb || case when n.version > $1 then jsonb_build_object('version', n.version, 'builtIn', $1::integer)
      else '{}' end, 'unsigned'
  from clinics c cross join lateral (
    select greatest($1::integer, coalesce(max(r.rulebook_version), 0) + 1) as version,
      max(coalesce((r.definition ->> 'builtIn')::integer, r.rulebook_version)) as "builtIn"
    from rulebooks r where r.clinic_id = c.clinic_id) n
  where coalesce(n."builtIn", 0) < $1
  returning clinic_id`;

/**
 * Gives every clinic the versions of the product's catalogue that it does not have, unsigned, beside those that it
 * works by: nothing changes for anybody until a medical lead signs. A clinic that proposed figures of its own gets the
 * product's next version after them. The second time changes nothing.
 * @returns how many versions were added
 */
export async function offerNewVersions(
  tx: EntityManager,
  { protocols, rulebook }: Catalogue = seedCatalogue,
): Promise<number> {
  const clinics: { clinicId: string }[] = await tx.query('select clinic_id as "clinicId" from clinics');
  const known = new Map<string, Known>(
    (await tx.query(KNOWN)).map((one: Known) => [`${one.clinicId} ${one.code}`, one]),
  );
  const missing = clinics.flatMap(({ clinicId }) =>
    protocols.flatMap((protocol) => {
      const there = known.get(`${clinicId} ${protocol.code}`);
      if (there !== undefined && there.builtIn >= protocol.version) return [];
      const definition = numbered(protocol, (there?.newest ?? 0) + 1);
      const { code, kind, version } = definition;
      return [{ clinicId, id: newId(), code, version, kind, definition }];
    }),
  );
  if (missing.length > 0) {
    await tx.query(
      `insert into protocols (clinic_id, id, code, protocol_version, kind, definition, state)
       select r."clinicId", r.id, r.code, r.version, r.kind, r.definition, 'unsigned'
       from jsonb_to_recordset($1::jsonb)
         as r ("clinicId" uuid, id uuid, code text, version integer, kind text, definition jsonb)`,
      [JSON.stringify(missing)],
    );
  }
  return missing.length + (await offerRulebook(tx, rulebook));
}

/** The clinic's own number, and the product's where that is another. */
function numbered(protocol: Protocol, next: number): Protocol {
  const { version } = protocol;
  return next > version ? { ...protocol, version: next, builtIn: version } : protocol;
}

async function offerRulebook(tx: EntityManager, rulebook: Rulebook): Promise<number> {
  const added: unknown[] = await tx.query(RULEBOOK, [rulebook.version, JSON.stringify(rulebook)]);
  return added.length;
}
