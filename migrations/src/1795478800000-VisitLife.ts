import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who cancelled a visit and how long before it, and how much longer than its work needs somebody made it. */
export class VisitLife1795478800000 implements MigrationInterface {
  readonly name = 'VisitLife1795478800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table visits add column cancelled_by text;
      alter table visits add column cancelled_ahead integer;
      alter table visits add column extra_minutes smallint not null default 0;
      alter table visits add constraint visits_cancelled_check
        check (cancelled_by in ('patient', 'clinic') and cancelled_ahead is not null
          or cancelled_by is null and cancelled_ahead is null);
      alter table visits add constraint visits_extra_check check (extra_minutes between 0 and 720);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table visits drop constraint visits_extra_check;
      alter table visits drop constraint visits_cancelled_check;
      alter table visits drop column extra_minutes;
      alter table visits drop column cancelled_ahead;
      alter table visits drop column cancelled_by;
    `);
  }
}
