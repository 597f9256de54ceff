import { fields as words } from '../i18n/en/fields';
import type { FieldProps } from './FieldProps';

/** The name of a field; the optional ones say so, since most fields of a form are needed. */
export function Label({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  if (required) return <>{label}</>;
  return (
    <>
      {label} <span style={{ fontWeight: 400, color: 'var(--ink-faint)' }}>{words.optional}</span>
    </>
  );
}
