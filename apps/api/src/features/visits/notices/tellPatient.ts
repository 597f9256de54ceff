import type { EntityManager } from 'typeorm';
import type { VisitTold } from '../../../database/VisitTold.js';
import { type NoticeKind, noticeFor } from './noticeFor.js';
import { saveNotice, type ToldVisit } from './saveNotice.js';
import type { VisitChange } from './VisitChange.js';
import { type WaitingNotice, waitingNotices } from './waitingNotices.js';

const KINDS: readonly NoticeKind[] = ['cancellation', 'change', 'confirmation'];

/**
 * Writes down what a patient is to be told of visits that change in this transaction, in place of whatever waits to be
 * told of them: so a patient gets one message that tells the truth in the end, and none when everything is as they
 * know it. Answers to links that were sent for another time count no more.
 * @param wanted false: somebody tells them otherwise, or nothing is to be told
 */
export async function tellPatient(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  patientId: string,
  changes: readonly VisitChange[],
  at: Date,
  wanted: boolean,
): Promise<void> {
  const ids = changes.map(({ visitId }) => visitId);
  const { waiting, told } = await waitingNotices(tx, actor.clinicId, ids, at);
  const notices = changes.map(({ visitId, before, now }) => {
    const pending = waiting.find((one) => one.visitId === visitId);
    const knew = pending ? pending.knew : told.has(visitId) ? (told.get(visitId) ?? null) : before;
    const kind = wanted && isAhead(now ?? knew, at) ? noticeFor(knew, now) : null;
    return { kind, visitId, knew, tells: now };
  });
  await dropWaiting(tx, actor.clinicId, waiting);
  for (const kind of KINDS) {
    const visits: ToldVisit[] = notices
      .filter((notice) => notice.kind === kind)
      .map(({ visitId, knew, tells }) => ({ visitId, knew, tells }));
    if (visits.length > 0) await saveNotice(tx, actor, patientId, kind, visits, at);
  }
  await cancelEmpty(tx, actor.clinicId, waiting);
  await closeLinks(tx, actor.clinicId, changes, at);
}

const isAhead = (visit: VisitTold | null, at: Date) =>
  visit !== null && Date.parse(visit.startsAt) > at.getTime();

async function dropWaiting(
  tx: EntityManager,
  clinicId: string,
  waiting: readonly WaitingNotice[],
): Promise<void> {
  for (const { messageId, visitId } of waiting) {
    await tx.query('delete from message_visits where clinic_id = $1 and message_id = $2 and visit_id = $3', [
      clinicId,
      messageId,
      visitId,
    ]);
  }
}

async function cancelEmpty(
  tx: EntityManager,
  clinicId: string,
  waiting: readonly WaitingNotice[],
): Promise<void> {
  if (waiting.length === 0) return;
  await tx.query(
    `update messages m set state = 'cancelled' where m.clinic_id = $1 and m.id = any($2) and m.state = 'waiting'
       and not exists (select from message_visits v where v.clinic_id = m.clinic_id and v.message_id = m.id)`,
    [clinicId, waiting.map(({ messageId }) => messageId)],
  );
}

async function closeLinks(
  tx: EntityManager,
  clinicId: string,
  changes: readonly VisitChange[],
  at: Date,
): Promise<void> {
  const changed = changes.filter(({ before, now }) => noticeFor(before, now) !== null && before !== null);
  if (changed.length === 0) return;
  await tx.query(
    `update visit_links set closed_at = $3 where clinic_id = $1 and visit_id = any($2) and closed_at is null`,
    [clinicId, changed.map(({ visitId }) => visitId), at],
  );
}
