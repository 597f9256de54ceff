import type { PatientValues } from './PatientValues';

/** What is needed before anything is sent: field to sentence. */
export function missingFields(values: PatientValues): Partial<Record<string, string>> {
  const needed = ['given', 'family', 'born'] as const;
  return Object.fromEntries(
    needed.filter((field) => !values[field]?.trim()).map((field) => [field, 'This is needed.']),
  );
}
