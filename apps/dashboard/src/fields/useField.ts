import { useController } from 'react-hook-form';
import { fields as words } from '../i18n/en/fields';
import type { FieldProps } from './FieldProps';

/** Binds a field to its form: value, change, and the sentence under it (the error before the hint). */
export function useField({ name, hint, required = false }: FieldProps) {
  const { field, fieldState } = useController({
    name,
    rules: required ? { required: words.required } : {},
  });
  const error = fieldState.error?.message;
  return { field, error: Boolean(error), said: error ?? hint };
}
