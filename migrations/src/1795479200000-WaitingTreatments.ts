import type { MigrationInterface, QueryRunner } from 'typeorm';

const REASONS = `'follow-up', 'not-wanted', 'no-address', 'no-transport', 'failed', 'unclear', 'cannot-come', 'in-vain'`;

const UP = /* sql */ `
alter table waiting_entries add column protocol_code text;
alter table waiting_entries add column wants_earlier boolean not null default false;
update waiting_entries set wants_earlier = true where visit_id is not null and (closed_at is null or visit_id < id);
alter table waiting_entries drop constraint waiting_entries_kind_check;
alter table waiting_entries add constraint waiting_entries_kind_check
  check (kind in ('consultation', 'review', 'session', 'treatment'));
alter table waiting_entries add constraint waiting_entries_protocol_check
  check ((kind = 'treatment') = (protocol_code is not null));
alter table waiting_entries add constraint waiting_entries_earlier_check
  check (case when wants_earlier then visit_id is not null else visit_id is null or closed_at is not null end);

alter table calls drop constraint calls_reason_check;
alter table calls add constraint calls_reason_check check (reason in (${REASONS}, 'no-contact'));

create index protocols_monitor_idx on protocols (clinic_id, code)
  where state = 'signed' and definition -> 'visit' ->> 'roomKind' = 'treatment-with-monitor';
create index protocols_treatment_idx on protocols (clinic_id, code)
  where state = 'signed' and definition -> 'visit' ->> 'roomKind' = 'treatment';
`;

const DOWN = /* sql */ `
drop index protocols_treatment_idx;
drop index protocols_monitor_idx;
delete from calls where reason = 'no-contact';
alter table calls drop constraint calls_reason_check;
alter table calls add constraint calls_reason_check check (reason in (${REASONS}));

delete from waiting_entries where kind = 'treatment';
alter table waiting_entries drop constraint waiting_entries_earlier_check;
alter table waiting_entries drop constraint waiting_entries_protocol_check;
alter table waiting_entries drop constraint waiting_entries_kind_check;
alter table waiting_entries add constraint waiting_entries_kind_check
  check (kind in ('consultation', 'review', 'session'));
alter table waiting_entries drop column wants_earlier;
alter table waiting_entries drop column protocol_code;
`;

/**
 * Treatments outside of plans can be waited for; whether somebody waits for an earlier time than they have stands in
 * their entry; who wants no contact can stand on the call list for somebody to decide whether to tell them; and which
 * treatments ask for which room is found without opening every protocol.
 */
export class WaitingTreatments1795479200000 implements MigrationInterface {
  name = 'WaitingTreatments1795479200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
