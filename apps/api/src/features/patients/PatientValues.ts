/** The fields of a patient that people write, checked and in the form in which they are kept. */
export interface PatientValues {
  given: string;
  family: string;
  preferred: string | null;
  born: string;
  sexAtBirth: string | null;
  pronouns: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  language: string | null;
  emergencyName: string | null;
  emergencyPhone: string | null;
  allergyNote: string | null;
}
