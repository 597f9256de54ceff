import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessTables } from './foundation/accessTables.js';
import { clinicTables } from './foundation/clinicTables.js';
import { foreignKeys } from './foundation/foreignKeys.js';
import { patientsTables } from './foundation/patientsTables.js';
import { planningTables } from './foundation/planningTables.js';
import { trailTables } from './foundation/trailTables.js';
import { visitsTables } from './foundation/visitsTables.js';

const folding = /* sql */ `
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
create extension if not exists btree_gin;
create function stratum_fold(value text) returns text language sql immutable strict parallel safe as $$
  select translate(lower(public.unaccent('public.unaccent'::regdictionary, normalize(
    regexp_replace(normalize(value, NFKD), '[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670]+', '', 'g'),
    NFKC))), 'ς', 'σ')
$$;
create function stratum_patient_number(number integer) returns text language sql immutable strict parallel safe as $$
  select 'P-' || lpad(number::text, greatest(6, length(number::text)), '0')
$$;
`;

const dropping = /* sql */ `
drop table idempotent_replies cascade;
drop table audit_seals cascade;
drop table audit_events cascade;
drop table treatment_records cascade;
drop table visit_checks cascade;
drop table visit_steps cascade;
drop table claims cascade;
drop table visit_sessions cascade;
drop table visits cascade;
drop table plan_events cascade;
drop table finding_acceptances cascade;
drop table plan_sessions cascade;
drop table courses cascade;
drop table plans cascade;
drop table assessments cascade;
drop table protocols cascade;
drop table rulebooks cascade;
drop table examinations cascade;
drop table intake_answers cascade;
drop table intakes cascade;
drop table intake_forms cascade;
drop table patient_facts cascade;
drop table patients cascade;
drop table closures cascade;
drop table absences cascade;
drop table staff_hours cascade;
drop table opening_hours cascade;
drop table devices cascade;
drop table rooms cascade;
drop table resources cascade;
drop table memberships cascade;
drop table clinics cascade;
drop table one_time_links cascade;
drop table sign_in_throttles cascade;
drop table sign_in_sessions cascade;
drop table accounts cascade;
drop function stratum_refuse_change();
drop function stratum_fold_patient();
drop function stratum_fold(text);
drop function stratum_patient_number(integer);
`;

/** The first migration: every table of the foundation, with the constraints that can hardly be added later. */
export class Foundation1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const step of [
      folding,
      accessTables,
      clinicTables,
      patientsTables,
      planningTables,
      visitsTables,
      trailTables,
      foreignKeys,
    ]) {
      await runner.query(step);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropping);
  }
}
