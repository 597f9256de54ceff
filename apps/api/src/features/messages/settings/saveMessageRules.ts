import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { changedFields } from '../../../audit/changedFields.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { Problem } from '../../../http/problems/Problem.js';
import { loadMessageRules } from './loadMessageRules.js';
import type { MessageRules } from './MessageRules.js';
import type { MessageSettingsBody } from './MessageSettingsBody.js';

/**
 * Changes how a clinic writes to its patients.
 * @throws Problem 412 `stale`
 */
export async function saveMessageRules(
  tx: EntityManager,
  actor: Actor,
  seen: number,
  body: MessageSettingsBody,
): Promise<MessageRules> {
  const { clinicId } = actor;
  await tx.query('insert into message_settings (clinic_id, version) values ($1, 0) on conflict do nothing', [
    clinicId,
  ]);
  const before = await loadMessageRules(tx, clinicId);
  const [, count] = await tx.query(
    `update message_settings set channel = $3, grace_seconds = $4, reminder_days = $5, reminder_hour = $6,
       follow_up_calls = $7, version = version + 1 where clinic_id = $1 and version = $2`,
    [
      ...[clinicId, seen, body.channel, body.graceSeconds, body.reminderDays, body.reminderHour],
      body.followUpCalls,
    ],
  );
  if (count === 0) {
    const details = { version: before.version };
    throw new Problem(412, 'stale', 'These settings were changed by somebody else in the meantime.', {
      details,
    });
  }
  const fields = changedFields(before, body);
  await recordAudit(tx, actor, {
    action: 'update',
    subject: 'message-settings',
    subjectId: clinicId,
    fields,
  });
  return loadMessageRules(tx, clinicId);
}
