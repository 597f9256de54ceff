import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
alter table patients add column no_messages_by text[] not null default '{}';

create table messages (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  kind text not null,
  channel text not null,
  language text not null,
  state text not null default 'waiting',
  key text not null,
  send_after timestamptz not null,
  handed_at timestamptz,
  sent_at timestamptz,
  attempts integer not null default 0,
  failure text,
  transport text,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint messages_kind_check check (kind in ('confirmation', 'change', 'cancellation', 'reminder', 'follow-up', 'invitation')),
  constraint messages_channel_check check (channel in ('e-mail', 'sms', 'call')),
  constraint messages_state_check check (state in ('waiting', 'sending', 'sent', 'failed', 'cancelled', 'not-wanted')),
  constraint messages_sent_check check ((sent_at is null) = (state <> 'sent')),
  constraint messages_key_key unique (clinic_id, key),
  constraint messages_patient_id_fkey foreign key (clinic_id, patient_id) references patients(clinic_id,id),
  constraint messages_pkey primary key (clinic_id, id)
);
create index messages_patient_id_created_at_idx on messages (clinic_id, patient_id, created_at);
create index messages_created_at_idx on messages (clinic_id, created_at);
create index messages_waiting_idx on messages (send_after) where (state = 'waiting');

create table message_visits (
  clinic_id uuid not null,
  message_id uuid not null,
  visit_id uuid not null,
  knew jsonb,
  tells jsonb,
  constraint message_visits_message_id_fkey foreign key (clinic_id, message_id) references messages(clinic_id,id),
  constraint message_visits_visit_id_fkey foreign key (clinic_id, visit_id) references visits(clinic_id,id),
  constraint message_visits_pkey primary key (clinic_id, message_id, visit_id)
);
create index message_visits_visit_id_idx on message_visits (clinic_id, visit_id);

create table mailbox_items (
  clinic_id uuid not null,
  message_id uuid not null,
  address text not null,
  subject text,
  body text not null,
  calendar text,
  link text,
  delivered_at timestamptz not null,
  constraint mailbox_items_message_id_fkey foreign key (clinic_id, message_id) references messages(clinic_id,id),
  constraint mailbox_items_pkey primary key (clinic_id, message_id)
);

create table visit_links (
  clinic_id uuid not null,
  token_hash text not null,
  visit_id uuid not null,
  message_id uuid not null,
  expires_at timestamptz not null,
  closed_at timestamptz,
  answer text,
  created_at timestamptz not null default now(),
  constraint visit_links_answer_check check (answer in ('coming', 'not-coming')),
  constraint visit_links_visit_id_fkey foreign key (clinic_id, visit_id) references visits(clinic_id,id),
  constraint visit_links_message_id_fkey foreign key (clinic_id, message_id) references messages(clinic_id,id),
  constraint visit_links_pkey primary key (clinic_id, token_hash)
);
create index visit_links_token_hash_idx on visit_links (token_hash);
create index visit_links_visit_id_idx on visit_links (clinic_id, visit_id);

create table message_settings (
  clinic_id uuid not null,
  channel text not null default 'e-mail',
  phone text,
  grace_seconds integer not null default 180,
  reminder_days integer not null default 2,
  reminder_hour integer not null default 10,
  follow_up_calls boolean not null default true,
  version integer not null default 1,
  constraint message_settings_channel_check check (channel in ('e-mail', 'sms')),
  constraint message_settings_fkey foreign key (clinic_id) references clinics(clinic_id),
  constraint message_settings_pkey primary key (clinic_id)
);

create table message_texts (
  clinic_id uuid not null,
  kind text not null,
  channel text not null,
  language text not null,
  subject text,
  body text not null,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  constraint message_texts_fkey foreign key (clinic_id) references clinics(clinic_id),
  constraint message_texts_pkey primary key (clinic_id, kind, channel, language)
);

create table calls (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  visit_id uuid,
  message_id uuid,
  reason text not null,
  about text,
  key text not null,
  state text not null default 'open',
  due_on date not null,
  attempts integer not null default 0,
  note text,
  before jsonb,
  changed_by uuid,
  changed_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint calls_reason_check check (reason in ('follow-up', 'not-wanted', 'no-address', 'no-transport', 'failed', 'unclear', 'cannot-come', 'in-vain')),
  constraint calls_state_check check (state in ('open', 'reached', 'void')),
  constraint calls_key_key unique (clinic_id, key),
  constraint calls_patient_id_fkey foreign key (clinic_id, patient_id) references patients(clinic_id,id),
  constraint calls_visit_id_fkey foreign key (clinic_id, visit_id) references visits(clinic_id,id),
  constraint calls_message_id_fkey foreign key (clinic_id, message_id) references messages(clinic_id,id),
  constraint calls_pkey primary key (clinic_id, id)
);
create index calls_due_on_idx on calls (clinic_id, due_on);
create index calls_visit_id_idx on calls (clinic_id, visit_id);
`;

const DOWN = /* sql */ `
drop table calls;
drop table message_texts;
drop table message_settings;
drop table visit_links;
drop table mailbox_items;
drop table message_visits;
drop table messages;
alter table patients drop column no_messages_by;
`;

/** What is told to patients: messages with the visits that they tell of, the mailbox, links to answer, texts, and calls. */
export class Messages1795478600000 implements MigrationInterface {
  name = 'Messages1795478600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
