/** The columns of a patient `p` as they go over the wire. */
export const patientColumns = /* sql */ `
  p.id, p.version, stratum_patient_number(p.number) as number, p.given || ' ' || p.family as name,
  p.given, p.family, p.preferred, p.born, p.sex_at_birth as "sexAtBirth", p.pronouns, p.phone, p.email,
  p.address, p.language, p.emergency_name as "emergencyName", p.emergency_phone as "emergencyPhone",
  p.allergy_note as "allergyNote", p.no_messages_by as "noMessagesBy", p.created_at as "createdAt", p.updated_at as "updatedAt"`;
