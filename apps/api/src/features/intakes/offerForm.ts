import { type IntakeForm, intakeFormV1 } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';

/**
 * Gives every clinic the form of the product where it has none of this version. It waits: intakes go on with the
 * published one until the medical lead signs the rules that come with it.
 * @returns how many clinics got it
 */
export async function offerForm(tx: EntityManager, form: IntakeForm = intakeFormV1): Promise<number> {
  const added: unknown[] = await tx.query(
    `insert into intake_forms (clinic_id, id, code, form_version, title, definition, state)
     select c.clinic_id, gen_random_uuid(), $1, $2, 'Intake', $3, 'unsigned' from clinics c
     on conflict (clinic_id, code, form_version) do nothing returning 1`,
    [form.code, form.version, JSON.stringify(form)],
  );
  return added.length;
}
