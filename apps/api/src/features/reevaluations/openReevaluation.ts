import type { ClinicPolicy } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** Writes down that so many plans are to be looked at again, and why: what was signed, or the policy as it was. @returns its id */
export async function openReevaluation(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  cause: {
    readonly protocols: readonly string[];
    readonly rulebook: boolean;
    readonly policy?: ClinicPolicy;
  },
  total: number,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into reevaluations (clinic_id, id, cause, total, started_by) values ($1, $2, $3, $4, $5)`,
    [actor.clinicId, id, JSON.stringify(cause), total, actor.membershipId],
  );
  return id;
}
