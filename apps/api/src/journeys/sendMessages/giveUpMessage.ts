import type { EntityManager } from 'typeorm';
import { callInstead } from './callInstead.js';
import { loadMessage } from './letter/loadMessage.js';
import type { MessageJob } from './sendMessage.js';

/** A message that was tried as often as it may be: its patient is called. */
export async function giveUpMessage(tx: EntityManager, job: MessageJob, now: number): Promise<void> {
  const message = await loadMessage(tx, job.clinicId, job.messageId);
  if (message === null) return;
  await callInstead(tx, message, message.handedAt === null ? 'failed' : 'unclear', now);
}
