/** What the form of a patient holds; empty text is sent as nothing. */
export interface PatientValues {
  given: string;
  family: string;
  born: string;
  preferred: string;
  sexAtBirth: string;
  pronouns: string;
  phone: string;
  email: string;
  address: string;
  language: string;
  emergencyName: string;
  emergencyPhone: string;
  allergyNote: string;
}

export const noPatient: PatientValues = {
  given: '',
  family: '',
  born: '',
  preferred: '',
  sexAtBirth: '',
  pronouns: '',
  phone: '',
  email: '',
  address: '',
  language: '',
  emergencyName: '',
  emergencyPhone: '',
  allergyNote: '',
};

/** The values as the API takes them. */
export function bodyOf(values: PatientValues): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value || null]));
}
