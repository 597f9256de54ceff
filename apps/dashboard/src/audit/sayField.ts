import { facts } from '../i18n/en/facts';
import { patients } from '../i18n/en/patients';

/** The name of a field as people know it: `emergencyPhone` as `emergency phone`, never its value. */
export function sayField(field: string): string {
  const known = facts[field] ?? (patients.fields as Readonly<Record<string, string>>)[field]?.toLowerCase();
  if (known && !field.startsWith('emergency')) return known;
  return field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_.](?=[a-z])/g, ' ')
    .toLowerCase();
}
