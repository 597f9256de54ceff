import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import type { OverrideReply } from './OverrideReply.js';
import { overrideRules } from './overrideRules.js';
import { overridesWithin } from './overridesStatement.js';

/**
 * A page of what was done against rules, for who answers for the clinic: its managers and its medical lead.
 * @throws Problem 403 for other specialists
 */
export async function findOverrides(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: OverrideReply[]; offset: number; total: number }> {
  if (!actor.roles.includes('manager') && !actor.rights.medicalLead) throw notPermitted('medicalLead');
  const { where, values, orderBy, offset, limit } = parseListQuery(request, overrideRules, 2);
  const given = [actor.clinicId, ...values];
  const text = `select o.patient_id, o.id, o.at, json_build_object('id', m.id, 'name', m.display_name) as "by",
      ${patientLabel} as patient, o.what, o.rules, o.reason, o.reason_code as "reasonCode",
      o.visit_id as "visitId", o.plan_id as "planId"
    ${overridesWithin}${where} order by ${orderBy}, o.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<OverrideReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'override' },
      { text, values: given },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${overridesWithin}${where}`, given),
  ]);
  return { rows: rows.map(({ patient_id: _, ...one }) => one), offset, total: count?.count ?? 0 };
}
