import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
create table calendar_feeds (
  clinic_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  token_hash text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  last_fetched_at timestamptz,
  constraint calendar_feeds_resource_id_fkey foreign key (clinic_id, resource_id) references resources(clinic_id,id),
  constraint calendar_feeds_pkey primary key (clinic_id, id)
);
create index calendar_feeds_token_hash_idx on calendar_feeds (token_hash);
create unique index calendar_feeds_open_idx on calendar_feeds (clinic_id, resource_id) where (ended_at is null);

alter table courses add column prepaid_sessions smallint;
alter table courses add constraint courses_prepaid_check check (prepaid_sessions between 0 and 99);
`;

const DOWN = /* sql */ `
alter table courses drop constraint courses_prepaid_check;
alter table courses drop column prepaid_sessions;
drop table calendar_feeds;
`;

/** Addresses at which calendar programs read the times of a person or a room, and how much of a course is prepaid. */
export class CalendarFeeds1795479000000 implements MigrationInterface {
  name = 'CalendarFeeds1795479000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
