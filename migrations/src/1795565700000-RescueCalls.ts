import type { MigrationInterface, QueryRunner } from 'typeorm';

const REASONS = `'follow-up', 'not-wanted', 'no-address', 'no-transport', 'failed', 'unclear', 'cannot-come', 'in-vain', 'no-contact'`;

const UP = /* sql */ `
alter table calls add column was_at timestamptz;
alter table calls add column now_at timestamptz;
alter table calls add column outcome text;
alter table calls drop constraint calls_reason_check;
alter table calls add constraint calls_reason_check
  check (reason in (${REASONS}, 'moved', 'no-place', 'as-before'));
alter table calls add constraint calls_outcome_check check (outcome in ('reached', 'not-reached', 'left-word'));
create index calls_patient_id_idx on calls (clinic_id, patient_id);

alter table absences add column rescued_by uuid;
alter table absences add constraint absences_rescued_by_fkey
  foreign key (clinic_id, rescued_by) references memberships(clinic_id,id);
`;

const DOWN = /* sql */ `
alter table absences drop constraint absences_rescued_by_fkey;
alter table absences drop column rescued_by;

drop index calls_patient_id_idx;
delete from calls where reason in ('moved', 'no-place', 'as-before');
alter table calls drop constraint calls_outcome_check;
alter table calls drop constraint calls_reason_check;
alter table calls add constraint calls_reason_check check (reason in (${REASONS}));
alter table calls drop column outcome;
alter table calls drop column now_at;
alter table calls drop column was_at;
`;

/**
 * Whoever has to be called after a rescue or a late shift stands on the call list, with the time that their visit had
 * and the one that it has now; what came of the last call stands with it, word that was left too. An absence says who wrote
 * it down in a rescue, so that they may take it back.
 */
export class RescueCalls1795565700000 implements MigrationInterface {
  name = 'RescueCalls1795565700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
