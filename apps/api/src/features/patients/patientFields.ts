import type { PatientValues } from './PatientValues.js';

/** Each field that people write, with its column; in the order of the form. */
export const patientFields: readonly (readonly [field: keyof PatientValues, column: string])[] = [
  ['given', 'given'],
  ['family', 'family'],
  ['preferred', 'preferred'],
  ['born', 'born'],
  ['sexAtBirth', 'sex_at_birth'],
  ['pronouns', 'pronouns'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['address', 'address'],
  ['language', 'language'],
  ['emergencyName', 'emergency_name'],
  ['emergencyPhone', 'emergency_phone'],
  ['allergyNote', 'allergy_note'],
];
