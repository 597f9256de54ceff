import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
alter table clinics add column phone text;
alter table clinics add column address text;
update clinics c set phone = s.phone from message_settings s where s.clinic_id = c.clinic_id;
alter table message_settings drop column phone;
alter table absences add column version integer not null default 1;
alter table devices add column room_ids uuid[] not null default '{}';

create table day_hours (
  clinic_id uuid not null,
  id uuid not null,
  membership_id uuid,
  day date not null,
  hours jsonb not null,
  constraint day_hours_fkey foreign key (clinic_id) references clinics(clinic_id),
  constraint day_hours_membership_id_fkey foreign key (clinic_id, membership_id) references memberships(clinic_id,id),
  constraint day_hours_pkey primary key (clinic_id, id)
);
create unique index day_hours_person_idx on day_hours (clinic_id, membership_id, day) where membership_id is not null;
create unique index day_hours_clinic_idx on day_hours (clinic_id, day) where membership_id is null;
`;

const DOWN = /* sql */ `
drop table day_hours;
alter table devices drop column room_ids;
alter table absences drop column version;
alter table message_settings add column phone text;
insert into message_settings (clinic_id, phone, version) select clinic_id, phone, 0 from clinics where phone is not null
  on conflict (clinic_id) do update set phone = excluded.phone;
alter table clinics drop column address;
alter table clinics drop column phone;
`;

/**
 * Telephone and address of a clinic, which its texts and sheets name; hours of a single day; rooms that a device can be
 * used in; and absences that can be changed.
 */
export class ClinicContact1795479100000 implements MigrationInterface {
  name = 'ClinicContact1795479100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
