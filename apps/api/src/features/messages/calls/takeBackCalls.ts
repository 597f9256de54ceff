import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../audit/AuditActor.js';
import { notFound } from '../../../http/problems/notFound.js';
import { askToCall, type ToTell } from './askToCall.js';

/** A time of a visit that was taken back. */
export interface UndoneTime {
  readonly visitId: string;
  readonly startsAt: Date;
}

interface HeldCall {
  readonly id: string;
  readonly visitId: string;
  readonly nowAt: Date | null;
  readonly startsAt: Date;
  readonly isTold: boolean;
}

const ABOUT_CHANGES = `k.was_at is not null and k.reason in ('moved', 'no-place', 'no-contact')`;

/** Whoever was reached knows it, and whoever was left word of it has to be taken to know. */
const HOLD = /* sql */ `
  select k.id, k.visit_id as "visitId", k.now_at as "nowAt", v.starts_at as "startsAt",
    k.state = 'reached' or k.outcome is not distinct from 'left-word' as "isTold"
  from calls k join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1 and k.state <> 'void' and ${ABOUT_CHANGES}
    and (k.id = any($2::uuid[]) and k.now_at is null
      or exists (select from jsonb_to_recordset($3::jsonb) u("visitId" uuid, "startsAt" timestamptz)
        where u."visitId" = k.visit_id and u."startsAt" = k.now_at))
  order by k.id for update of k`;

/**
 * Takes calls back about times that hold no more, and about visits that have their place again: nobody is told what
 * is not true. Who was told already is called once more.
 * @param undone times that locked visits had until now
 * @param callIds calls about visits for which no place had been found
 * @throws Problem 404
 */
export async function takeBackCalls(
  tx: EntityManager,
  actor: AuditActor,
  { undone, callIds = [] }: { undone: readonly UndoneTime[]; callIds?: readonly string[] },
  moment: { readonly today: string; readonly at: number },
): Promise<void> {
  if (undone.length + callIds.length === 0) return;
  const { clinicId } = actor;
  const known: { id: string }[] = await tx.query(
    'select id from calls where clinic_id = $1 and id = any($2::uuid[])',
    [clinicId, callIds],
  );
  if (known.length < new Set(callIds).size) throw notFound('call');
  const held: HeldCall[] = await tx.query(HOLD, [clinicId, callIds, JSON.stringify(undone)]);
  await tx.query(
    `update calls set state = 'void', before = null, version = version + 1
     where clinic_id = $1 and id = any($2) and state = 'open'`,
    [clinicId, held.map(({ id }) => id)],
  );
  const told = new Map(held.filter(({ isTold }) => isTold).map((call) => [call.visitId, call]));
  const again = [...told.values()].map(
    ({ visitId, nowAt, startsAt }): ToTell => ({
      visitId,
      reason: 'as-before',
      wasAt: nowAt,
      nowAt: startsAt,
    }),
  );
  await askToCall(tx, actor, again, moment);
}
