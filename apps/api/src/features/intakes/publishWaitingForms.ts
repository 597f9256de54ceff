import type { EntityManager } from 'typeorm';

/** Publishes the forms that came with rules which have just been signed. What is filled in goes on with its own form. */
export async function publishWaitingForms(tx: EntityManager, clinicId: string): Promise<void> {
  await tx.query(
    `update intake_forms set state = 'published', published_at = clock_timestamp()
     where clinic_id = $1 and state = 'unsigned'`,
    [clinicId],
  );
}
