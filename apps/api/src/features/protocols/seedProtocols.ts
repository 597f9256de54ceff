import { seedCatalogue } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/**
 * Gives a new clinic the catalogue of the product as its first, unsigned versions: it can be planned with at
 * once, and booked when the clinic's medical lead has signed the sheet.
 */
export async function seedProtocols(tx: EntityManager, clinicId: string): Promise<void> {
  const { protocols, rulebook } = seedCatalogue;
  const rows = protocols.map((definition) => {
    const { code, version, kind } = definition;
    return { id: newId(), code, version, kind, definition };
  });
  await tx.query(
    `insert into protocols (clinic_id, id, code, protocol_version, kind, definition, state)
     select $1, r.id, r.code, r.version, r.kind, r.definition, 'unsigned'
     from jsonb_to_recordset($2::jsonb) as r (id uuid, code text, version integer, kind text, definition jsonb)`,
    [clinicId, JSON.stringify(rows)],
  );
  await tx.query(
    `insert into rulebooks (clinic_id, id, rulebook_version, definition, state)
     values ($1, $2, $3, $4, 'unsigned')`,
    [clinicId, newId(), rulebook.version, JSON.stringify(rulebook)],
  );
}
