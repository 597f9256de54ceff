import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { Problem } from '../../../http/problems/Problem.js';
import { checkText } from './checkText.js';
import { findTexts } from './findTexts.js';
import type { TextBody, TextReply } from './TextBody.js';

const SAVE = /* sql */ `
  insert into message_texts as t (clinic_id, kind, channel, language, subject, body, changed_by, changed_at)
  select $1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::uuid, $8::timestamptz
  where $9::integer = 0 or exists (select from message_texts o
    where o.clinic_id = $1 and o.kind = $2 and o.channel = $3 and o.language = $4)
  on conflict (clinic_id, kind, channel, language) do update set subject = $5, body = $6, changed_by = $7,
    changed_at = $8, version = t.version + 1 where t.version = $9
  returning version`;

/**
 * Writes the clinic's own text.
 * @param seen 0: nobody had written one
 * @throws Problem 400 on placeholders that there are not, 412 `stale`
 */
export async function saveText(
  tx: EntityManager,
  actor: Actor,
  seen: number,
  text: TextBody,
  at: number,
): Promise<TextReply> {
  const { kind, channel, language, body } = text;
  const subject = channel === 'sms' ? null : (text.subject ?? null);
  checkText({ channel }, { subject, body });
  const { clinicId, membershipId } = actor;
  const saved = await tx.query(SAVE, [
    ...[clinicId, kind, channel, language, subject, body, membershipId, new Date(at), seen],
  ]);
  if (saved.length === 0)
    throw new Problem(412, 'stale', 'This text was changed by somebody else in the meantime.');
  const fields = [`${kind} ${channel} ${language}`];
  await recordAudit(tx, actor, { action: 'update', subject: 'message-text', subjectId: clinicId, fields });
  const texts = await findTexts(tx, clinicId);
  return texts.find(
    (one) => one.kind === kind && one.channel === channel && one.language === language,
  ) as TextReply;
}
