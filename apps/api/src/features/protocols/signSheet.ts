import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { SignSheetBody } from './SignSheetBody.js';

interface Version {
  id: string;
  code: string;
  state: string;
}

/** What a signature changed. */
export interface Signed {
  /** Codes of the protocols of which another version counts now. */
  readonly protocols: readonly string[];
  readonly rulebook: boolean;
}

/**
 * Signs every listed version at once; the signed versions before them retire. What is signed stays signed by
 * whom it was, so the same request twice changes nothing.
 * @throws Problem 403 without the right of the medical lead, 404 for an id of nowhere, 409 `wrong_state` for
 *   a retired version
 */
export async function signSheet(tx: EntityManager, actor: Actor, body: SignSheetBody): Promise<Signed> {
  if (!actor.rights.medicalLead) throw notPermitted('medicalLead');
  const { clinicId } = actor;
  const protocolIds = [...new Set(body.protocolIds)];
  const rulebookIds = body.rulebookId ? [body.rulebookId] : [];
  const versions: Version[] = [
    ...(await tx.query(
      'select id, code, state from protocols where clinic_id = $1 and id = any($2) order by id for update',
      [clinicId, protocolIds],
    )),
    ...(await tx.query(
      `select id, 'rulebook' as code, state from rulebooks where clinic_id = $1 and id = any($2) for update`,
      [clinicId, rulebookIds],
    )),
  ];
  if (versions.length < protocolIds.length + rulebookIds.length) throw notFound('protocol');
  const retired = versions.find(({ state }) => state === 'retired');
  if (retired !== undefined) throw wrongState('protocol', 'retired', 'sign');
  const fields = versions.filter(({ state }) => state === 'unsigned').map(({ code }) => code);
  const protocols = fields.filter((code) => code !== 'rulebook');
  const signed = { protocols, rulebook: protocols.length < fields.length };
  if (fields.length === 0) return signed;
  await retireOlder(tx, clinicId, protocolIds, rulebookIds);
  await sign(tx, actor, 'protocols', protocolIds);
  await sign(tx, actor, 'rulebooks', rulebookIds);
  await recordAudit(tx, actor, { action: 'sign', subject: 'protocol-sheet', fields });
  return signed;
}

function sign(tx: EntityManager, actor: Actor, table: 'protocols' | 'rulebooks', ids: readonly string[]) {
  return tx.query(
    `update ${table} set state = 'signed', signed_by = $3, signed_at = now()
     where clinic_id = $1 and id = any($2) and state = 'unsigned'`,
    [actor.clinicId, ids, actor.membershipId],
  );
}

/** The versions that the ones to be signed take the place of. */
async function retireOlder(
  tx: EntityManager,
  clinicId: string,
  protocolIds: readonly string[],
  rulebookIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update protocols o set state = 'retired' from protocols n
     where n.clinic_id = $1 and n.id = any($2) and o.clinic_id = n.clinic_id and o.code = n.code
       and o.protocol_version < n.protocol_version and o.state <> 'retired'`,
    [clinicId, protocolIds],
  );
  await tx.query(
    `update rulebooks o set state = 'retired' from rulebooks n
     where n.clinic_id = $1 and n.id = any($2) and o.clinic_id = n.clinic_id
       and o.rulebook_version < n.rulebook_version and o.state <> 'retired'`,
    [clinicId, rulebookIds],
  );
}
