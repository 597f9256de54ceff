import { isDeepStrictEqual } from 'node:util';
import type { Known } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { checkCorrections } from './checkCorrections.js';
import type { ExaminationBody } from './ExaminationBody.js';
import type { ExaminationReply } from './ExaminationReply.js';
import { examinationColumns } from './examinationColumns.js';
import type { LockedIntake } from './LockedIntake.js';
import { lockIntake } from './lockIntake.js';

interface Stored {
  id: string;
  version: number;
  phototype: number | null;
  glogau: number | null;
  notes: string;
  corrections: Known['facts'];
}

const BEFORE = /* sql */ `
  select id, version, phototype, glogau, notes, corrections from examinations
  where clinic_id = $1 and intake_id = $2 for no key update`;

const SAVE = /* sql */ `
  insert into examinations as e (clinic_id, id, patient_id, intake_id, phototype, glogau, notes, corrections,
    examined_by, examined_at)
  values ($1, $3, $4, $2, $5, $6, $7, $8, $9, $10)
  on conflict (clinic_id, intake_id) do update set phototype = excluded.phototype, glogau = excluded.glogau,
    notes = excluded.notes, corrections = excluded.corrections, examined_by = excluded.examined_by,
    examined_at = excluded.examined_at, version = e.version + 1`;

const AFTER = /* sql */ `
  select ${examinationColumns} as examination
  from examinations e left join memberships x on x.clinic_id = e.clinic_id and x.id = e.examined_by
  where e.clinic_id = $1 and e.intake_id = $2`;

/** What a journey goes on with after an examination was saved. */
export interface SavedExamination {
  readonly intake: LockedIntake;
  readonly examination: ExaminationReply;
  /** Names of the fields that are different now; with none, nothing was written. */
  readonly changed: readonly string[];
}

/**
 * Keeps what the specialist saw beside what the patient answered. The intake stays locked, so that who evaluates
 * it again in the same transaction reads what was saved.
 * @param seen version of the examination that was seen; 0 when there was none
 * @param now milliseconds since 1970
 * @throws Problem 400 on corrections, 404, 412 `stale`
 */
export async function saveExamination(
  tx: EntityManager,
  actor: Actor,
  order: { intakeId: string; seen: number; body: ExaminationBody; now: number },
): Promise<SavedExamination> {
  const { intakeId, seen, body } = order;
  const intake = await lockIntake(tx, actor.clinicId, intakeId, 'examine');
  const key = [actor.clinicId, intakeId];
  const [before]: (Stored | undefined)[] = await tx.query(BEFORE, key);
  if ((before?.version ?? 0) !== seen) {
    if (before === undefined) throw notFound('examination');
    throw await staleRecord(tx, actor.clinicId, 'examination', 'examinations', before.id);
  }
  const id = before?.id ?? newId();
  const found = foundNow(before, body);
  const changed = changedFields(before, found);
  if (changed.length > 0) {
    const sent = [found.phototype, found.glogau, found.notes, JSON.stringify(found.corrections)];
    await tx.query(SAVE, [...key, id, intake.patientId, ...sent, actor.membershipId, new Date(order.now)]);
  }
  await recordAudit(tx, actor, {
    ...{ action: changed.length > 0 ? 'examine' : 'see', subject: 'examination', subjectId: id },
    ...{ patientIds: [intake.patientId], fields: changed },
  });
  const [after] = await tx.query(AFTER, key);
  return { intake, examination: after.examination, changed };
}

type Found = Omit<Stored, 'id' | 'version'>;

/** What was not sent stays as it is. */
function foundNow(before: Found | undefined, body: ExaminationBody): Found {
  const { phototype = before?.phototype ?? null, glogau = before?.glogau ?? null } = body;
  const { notes = before?.notes, corrections } = body;
  return {
    phototype,
    glogau,
    notes: notes ?? '',
    corrections:
      corrections === undefined ? (before?.corrections ?? {}) : checkCorrections(corrections ?? []),
  };
}

/** A first examination counts as changed even when it says nothing yet: it is there from now on. */
function changedFields(before: Stored | undefined, found: Found): string[] {
  const fields = Object.keys(found) as (keyof typeof found)[];
  if (before === undefined) return fields;
  return fields.filter((field) => !isDeepStrictEqual(before[field], found[field]));
}
