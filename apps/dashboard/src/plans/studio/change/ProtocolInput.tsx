import { useController } from 'react-hook-form';
import { fields } from '../../../i18n/en/fields';
import { sayProtocol } from '../../../i18n/sayProtocol';
import css from './change.module.css';

type Props = { name: string; label: string; options: readonly { readonly code: string }[] };

/** One of a few protocols. */
export function ProtocolInput({ name, label, options }: Props) {
  const { field, fieldState } = useController({ name, rules: { required: fields.required } });
  const error = fieldState.error?.message;
  return (
    <fieldset className={css['protocols']} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {options.map(({ code }, index) => (
        <label key={code} data-checked={field.value === code}>
          <input
            type="radio"
            name={name}
            value={code}
            ref={index === 0 ? field.ref : undefined}
            checked={field.value === code}
            onChange={() => field.onChange(code)}
          />
          {sayProtocol(code)}
        </label>
      ))}
      {error ? <p role="alert">{error}</p> : null}
    </fieldset>
  );
}
