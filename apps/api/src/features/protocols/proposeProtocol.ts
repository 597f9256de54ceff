import { InvalidProposal, type Protocol, proposeFigures } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { findProtocol } from './findProtocol.js';
import type { ProposalBody, ProposedFigureBody } from './ProposalBody.js';
import type { ProtocolReply } from './ProtocolReply.js';

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
 * Makes the next version of a protocol with other figures, for the medical lead to sign; until then nothing changes.
 * @param id its newest version, which the figures are changed in
 * @throws Problem 400 on a figure, 404, 409 `wrong_state` when there is a newer version
 */
export async function proposeProtocol(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { figures }: ProposalBody,
): Promise<ProtocolReply> {
  await tx.query(LOCK, [actor.clinicId, id]);
  const versions: Head[] = await tx.query(NEWEST, [actor.clinicId, id]);
  const newest = versions.at(-1);
  if (newest === undefined) throw notFound('protocol');
  if (newest.id !== id) throw wrongState('protocol', 'replaced', 'propose');
  const definition = changed(newest, figures);
  const { code, kind, version } = definition;
  const proposed = newId();
  await tx.query(
    `insert into protocols (clinic_id, id, code, protocol_version, kind, definition, state)
     values ($1, $2, $3, $4, $5, $6, 'unsigned')`,
    [actor.clinicId, proposed, code, version, kind, JSON.stringify(definition)],
  );
  const fields = [code, ...figures.map(({ name }) => name)];
  await recordAudit(tx, actor, { action: 'propose', subject: 'protocol', subjectId: proposed, fields });
  return findProtocol(tx, actor.clinicId, proposed);
}

function changed({ definition, version }: Head, figures: readonly ProposedFigureBody[]): Protocol {
  refuseTwice(figures);
  try {
    return proposeFigures(definition, figures, version + 1);
  } catch (error) {
    if (!(error instanceof InvalidProposal)) throw error;
    throw invalid(errorsOf(error, figures));
  }
}

function refuseTwice(figures: readonly ProposedFigureBody[]): void {
  if (figures.length === 0) throw invalid({ figures: { code: 'too_few', params: { least: 1 } } });
  const place = figures.findIndex(({ name }, i) => figures.findIndex((one) => one.name === name) < i);
  if (place >= 0) throw invalid({ [`figures.${place}.name`]: { code: 'twice' } });
}

/** Each beside its figure in the request. */
function errorsOf({ faults }: InvalidProposal, figures: readonly ProposedFigureBody[]) {
  const entries = Object.entries(faults).map(([name, { code, params }]) => {
    const place = figures.findIndex((figure) => figure.name === name);
    const field = code === 'unknown_field' ? 'name' : isRange(figures[place]) ? 'high' : 'value';
    return [`figures.${place}.${field}`, { code, ...(params ? { params: { ...params } } : {}) }] as const;
  });
  return Object.fromEntries(entries);
}

const isRange = (figure: ProposedFigureBody | undefined) =>
  typeof figure?.low === 'number' || typeof figure?.high === 'number';
