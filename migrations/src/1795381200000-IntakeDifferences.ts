import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an intake said otherwise than the record of its patient waits in it until somebody has decided. */
export class IntakeDifferences1795381200000 implements MigrationInterface {
  name = 'IntakeDifferences1795381200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      /* sql */ `alter table intakes add column differences jsonb not null default '[]'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `alter table intakes drop column differences`);
  }
}
