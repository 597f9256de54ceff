import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
alter table patient_facts add column taken_back_by uuid, add column taken_back_at timestamptz;
alter table patient_facts add constraint patient_facts_taken_back_check
  check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null or origin = 'desk'));
`;

const DOWN = /* sql */ `
alter table patient_facts drop constraint patient_facts_taken_back_check;
alter table patient_facts drop column taken_back_at, drop column taken_back_by;
`;

/** What was written down by mistake stays, with who took it back and when; it counts no longer. */
export class FactsTakenBack1795478700000 implements MigrationInterface {
  name = 'FactsTakenBack1795478700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
