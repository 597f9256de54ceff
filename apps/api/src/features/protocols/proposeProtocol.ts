import { type Protocol, proposeFigures } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { findProtocol } from './findProtocol.js';
import type { ProtocolProposalBody } from './ProposalBody.js';
import type { ProtocolReply } from './ProtocolReply.js';
import { withFigures } from './withFigures.js';

interface Head {
  id: string;
  code: string;
  version: number;
  definition: Protocol;
}

/** A statement of its own: whoever waited for it must see the version that the one before made. */
const LOCK = 'select from protocols where clinic_id = $1 and id = $2 for update';

const NEWEST = /* sql */ `
  select n.id, n.code, n.protocol_version as version, n.definition
  from protocols p join protocols n on n.clinic_id = p.clinic_id and n.code = p.code
  where p.clinic_id = $1 and p.id = $2 order by n.protocol_version`;

/**
 * Makes the next version of a protocol with other figures, or done in another kind of room, for the medical lead to
 * sign; until then nothing changes.
 * @param id its newest version, which the figures are changed in
 * @throws Problem 400 on a figure, 404, 409 `wrong_state` when there is a newer version
 */
export async function proposeProtocol(
  tx: EntityManager,
  actor: Actor,
  id: string,
  body: ProtocolProposalBody,
): Promise<ProtocolReply> {
  await tx.query(LOCK, [actor.clinicId, id]);
  const versions: Head[] = await tx.query(NEWEST, [actor.clinicId, id]);
  const newest = versions.at(-1);
  if (newest === undefined) throw notFound('protocol');
  if (newest.id !== id) throw wrongState('protocol', 'replaced', 'propose');
  const definition = proposedOf(newest, body);
  const { code, kind, version, visit } = definition;
  const made = newId();
  await tx.query(
    `insert into protocols (clinic_id, id, code, protocol_version, kind, definition, state)
     values ($1, $2, $3, $4, $5, $6, 'unsigned')`,
    [actor.clinicId, made, code, version, kind, JSON.stringify(definition)],
  );
  const isElsewhere = visit.roomKind !== newest.definition.visit.roomKind;
  const fields = [code, ...body.figures.map(({ name }) => name), ...(isElsewhere ? ['visit.roomKind'] : [])];
  await recordAudit(tx, actor, { action: 'propose', subject: 'protocol', subjectId: made, fields });
  return findProtocol(tx, actor.clinicId, made);
}

/** Another room comes with what it rests on: what was said of the one before says nothing of it. */
function proposedOf({ definition, version }: Head, body: ProtocolProposalBody): Protocol {
  const { figures, roomKind = null, roomSource = null } = body;
  const isElsewhere = roomKind !== null && roomKind !== definition.visit.roomKind;
  const change = () => proposeFigures(definition, figures, version + 1);
  const proposed = withFigures(figures, change, isElsewhere);
  if (!isElsewhere) return proposed;
  const { roomSource: _, ...visit } = proposed.visit;
  return { ...proposed, visit: { ...visit, roomKind, ...(roomSource === null ? {} : { roomSource }) } };
}
