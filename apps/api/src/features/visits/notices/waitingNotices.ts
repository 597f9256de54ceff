import type { EntityManager } from 'typeorm';
import type { VisitTold } from '../../../database/VisitTold.js';
import type { NoticeKind } from './noticeFor.js';

/** A visit in a message that has not gone out yet. */
export interface WaitingNotice {
  readonly messageId: string;
  readonly visitId: string;
  readonly kind: NoticeKind;
  readonly knew: VisitTold | null;
}

const NOTICES = `('confirmation', 'change', 'cancellation')`;

const WAITING = /* sql */ `
  select m.id as "messageId", mv.visit_id as "visitId", m.kind, mv.knew
  from message_visits mv join messages m on m.clinic_id = mv.clinic_id and m.id = mv.message_id
  where mv.clinic_id = $1 and mv.visit_id = any($2) and m.state = 'waiting' and m.send_after > $3 and m.kind in ${NOTICES}
  order by m.id for update of m`;

/** Whatever has gone out, or whose time has come, or could not and is told by a call. */
const TOLD = /* sql */ `
  select distinct on (mv.visit_id) mv.visit_id as "visitId", mv.tells
  from message_visits mv join messages m on m.clinic_id = mv.clinic_id and m.id = mv.message_id
  where mv.clinic_id = $1 and mv.visit_id = any($2) and m.kind in ${NOTICES}
    and (m.state in ('sending', 'sent', 'failed', 'not-wanted') or m.state = 'waiting' and m.send_after <= $3)
  order by mv.visit_id, m.send_after desc, m.id desc`;

/** What waits at a moment to be told of some locked visits, held until the transaction ends, and what was told of them. */
export async function waitingNotices(
  tx: EntityManager,
  clinicId: string,
  visitIds: readonly string[],
  at: Date,
): Promise<{ waiting: WaitingNotice[]; told: Map<string, VisitTold | null> }> {
  const waiting: WaitingNotice[] = await tx.query(WAITING, [clinicId, visitIds, at]);
  const told: { visitId: string; tells: VisitTold | null }[] = await tx.query(TOLD, [clinicId, visitIds, at]);
  return { waiting, told: new Map(told.map(({ visitId, tells }) => [visitId, tells])) };
}
