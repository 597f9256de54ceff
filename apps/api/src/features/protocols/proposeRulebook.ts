import { proposeRules, type Rulebook } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { loadSheet } from './loadSheet.js';
import type { ProposalBody } from './ProposalBody.js';
import type { RulebookReply } from './SheetReply.js';
import { withFigures } from './withFigures.js';

interface Head {
  id: string;
  version: number;
  definition: Rulebook;
}

/** A statement of its own: whoever waited for it must see the version that the one before made. */
const LOCK = 'select from rulebooks where clinic_id = $1 and id = $2 for update';

const VERSIONS = /* sql */ `
  select id, rulebook_version as version, definition from rulebooks
  where clinic_id = $1 and exists (select from rulebooks where clinic_id = $1 and id = $2)
  order by rulebook_version`;

/**
 * Makes the next version of the rules with other figures, for the medical lead to sign; until then nothing changes.
 * @param id the newest version, which the figures are changed in
 * @throws Problem 400 on a figure, 404, 409 `wrong_state` when there is a newer version
 */
export async function proposeRulebook(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { figures }: ProposalBody,
): Promise<RulebookReply> {
  await tx.query(LOCK, [actor.clinicId, id]);
  const versions: Head[] = await tx.query(VERSIONS, [actor.clinicId, id]);
  const newest = versions.at(-1);
  if (newest === undefined) throw notFound('rulebook');
  if (newest.id !== id) throw wrongState('rulebook', 'replaced', 'propose');
  const definition = withFigures(figures, () => proposeRules(newest.definition, figures, newest.version + 1));
  const proposed = newId();
  await tx.query(
    `insert into rulebooks (clinic_id, id, rulebook_version, definition, state) values ($1, $2, $3, $4, 'unsigned')`,
    [actor.clinicId, proposed, definition.version, JSON.stringify(definition)],
  );
  const fields = figures.map(({ name }) => name);
  await recordAudit(tx, actor, { action: 'propose', subject: 'rulebook', subjectId: proposed, fields });
  return (await loadSheet(tx, actor.clinicId)).rulebook;
}
