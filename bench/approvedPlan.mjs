import { randomUUID } from 'node:crypto';

/** @typedef {ReturnType<typeof import('./askAs.mjs').askAs>} Ask */
/** @typedef {(text: string, values?: unknown[]) => Promise<any[]>} Rows */

/**
 * Signs every protocol and drafts a plan for a new patient whose assessment says nothing against anything, approved by
 * the tables alone.
 * @param {Ask} ask as a manager @param {Rows} rows @param {string} clinicId
 * @param {readonly { protocolCode: string, rhythm?: string, sessions: number }[]} choices
 * @returns {Promise<any>} the plan as the API tells it
 */
export async function approvedPlan(ask, rows, clinicId, choices) {
  const assessmentId = await assess(ask, rows, clinicId, choices);
  // What somebody may do is remembered for a moment.
  while (!(await ask('GET', '/auth/me')).reply.person.permissions.includes('protocols.sign')) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { reply: sheet } = await ask('GET', '/protocol-sheet');
  const protocolIds = sheet.protocols.map((/** @type {{ id: string }} */ { id }) => id);
  await ask('POST', '/protocol-sheet/sign', { protocolIds, rulebookId: sheet.rulebook.id });
  const { reply: plan } = await ask('POST', '/plans', { assessmentId, choices });
  await rows(`update plans set state = 'approved' where id = $1`, [plan.id]);
  return plan;
}

/** @param {Ask} ask @param {Rows} rows @param {string} clinicId @param {readonly { protocolCode: string }[]} choices */
async function assess(ask, rows, clinicId, choices) {
  const { reply: patient } = await ask('POST', '/patients', {
    given: 'Ada',
    family: 'Berg',
    born: '1990-01-15',
  });
  const [intakeId, assessmentId] = [randomUUID(), randomUUID()];
  await rows(
    `update memberships set roles = '{manager,specialist,reception}', medical_lead = true, performs = $2
     where clinic_id = $1 and 'manager' = any(roles)`,
    [clinicId, choices.map(({ protocolCode }) => protocolCode)],
  );
  await rows(
    `insert into intakes (clinic_id, id, patient_id, form_id, state, opened_by, submitted_at, submitted_by)
     select f.clinic_id, $2, $3, f.id, 'assessed', m.id, now(), m.id from intake_forms f
       join memberships m on m.clinic_id = f.clinic_id where f.clinic_id = $1 limit 1`,
    [clinicId, intakeId, patient.id],
  );
  await rows(
    `insert into assessments (clinic_id, id, patient_id, intake_id, on_day, state, input, advice, rulebook_id)
     select r.clinic_id, $2, $3, $4, current_date, 'signed', '{"concerns": []}', '{}', r.id
     from rulebooks r where r.clinic_id = $1 limit 1`,
    [clinicId, assessmentId, patient.id, intakeId],
  );
  return assessmentId;
}
