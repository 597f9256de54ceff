import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { publishWaitingForms } from '../../features/intakes/publishWaitingForms.js';
import { loadSheet } from '../../features/protocols/loadSheet.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import type { SignSheetBody } from '../../features/protocols/SignSheetBody.js';
import { signSheet } from '../../features/protocols/signSheet.js';
import type { Queue } from '../../queue/Queue.js';
import type { SignedSheetReply } from './SignedSheetReply.js';
import { startReevaluation } from './startReevaluation.js';

/**
 * Signs what is listed and has the plans under way looked at again that were made with earlier versions of it. The
 * plans follow one after the other; `GET /reevaluations/:id` tells how far that is.
 * @throws Problem 403 without the right of the medical lead, 404, 409 `wrong_state`
 */
export async function signRules(
  tx: EntityManager,
  actor: Actor,
  body: SignSheetBody,
  queue: Queue,
): Promise<SignedSheetReply> {
  await lockRules(tx, actor.clinicId, 'change');
  const signed = await signSheet(tx, actor, body);
  if (signed.rulebook) await publishWaitingForms(tx, actor.clinicId);
  const reevaluationId = await startReevaluation(tx, actor, signed, queue);
  return { ...(await loadSheet(tx, actor.clinicId)), reevaluationId };
}
