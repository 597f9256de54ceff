import { intakeFormV1 } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** Gives a clinic the intake form of the product, once. A published version never changes. */
export async function publishForm(tx: EntityManager, clinicId: string): Promise<void> {
  const { code, version } = intakeFormV1;
  await tx.query(
    `insert into intake_forms (clinic_id, id, code, form_version, title, definition, state, published_at)
     values ($1, $2, $3, $4, 'Intake', $5, 'published', now())
     on conflict (clinic_id, code, form_version) do nothing`,
    [clinicId, newId(), code, version, JSON.stringify(intakeFormV1)],
  );
}
