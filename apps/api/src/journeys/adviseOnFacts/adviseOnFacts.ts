import { type Advice, advise, parseAdviceInput } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { loadRules } from '../../features/protocols/loadRules.js';

/**
 * Advice on facts that belong to no stored patient. Nothing is kept but that it was asked for.
 * @throws InvalidAdviceInput (400) with what is wrong with which field
 */
export async function adviseOnFacts(database: Database, actor: Actor, body: unknown): Promise<Advice> {
  const input = parseAdviceInput(body);
  return database.transaction(async (tx) => {
    const { catalogue, policy } = await loadRules(tx, actor.clinicId);
    await recordAudit(tx, actor, { action: 'advise', subject: 'advice' });
    return advise(input, catalogue, policy);
  });
}
