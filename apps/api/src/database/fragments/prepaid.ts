/**
 * What was noted as prepaid of the course of a session, as fields of a JSON object: how many of its sessions, null when
 * nothing was noted or the session is none that is counted, and whether this one comes after them. What was left out of
 * the course uses nothing up.
 * @param s alias of `plan_sessions`
 * @param c alias of its `courses`
 */
export const prepaid = (s: string, c: string): string => /* sql */ `
  'prepaid', case when ${s}.kind = 'treatment' then ${c}.prepaid_sessions end,
  'beyondPrepaid', case when ${s}.kind = 'treatment' and ${c}.prepaid_sessions is not null then
    ${c}.prepaid_sessions < (select count(*) from plan_sessions u where u.clinic_id = ${s}.clinic_id
      and u.course_id = ${s}.course_id and u.kind = 'treatment' and u.state <> 'skipped'
      and u.ordinal <= ${s}.ordinal) else false end`;
