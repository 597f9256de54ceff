import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** What was asked before a treatment, and what followed. */
export interface NewCheck {
  readonly visitId: string;
  readonly answers: object;
  readonly findings: readonly object[];
  readonly outcome: 'started' | 'stopped';
  readonly reason: string | null;
  readonly at: Date;
}

/** Keeps a check with its visit. @returns its id */
export async function insertCheck(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  check: NewCheck,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into visit_checks (clinic_id, id, visit_id, answers, findings, outcome, reason, checked_by, checked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      actor.clinicId,
      id,
      check.visitId,
      JSON.stringify(check.answers),
      JSON.stringify(check.findings),
      check.outcome,
      check.reason,
      actor.membershipId,
      check.at,
    ],
  );
  return id;
}
