import { type SelectHTMLAttributes, useId } from 'react';

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  hint?: string;
  error?: string | undefined;
};

export function SelectField({ label, options, hint, error, ...select }: Props) {
  const id = useId();
  return (
    <div className="sh-field">
      <label htmlFor={id}>{label}</label>
      <div className="sh-input">
        <select id={id} aria-invalid={error ? true : undefined} aria-describedby={`${id}-said`} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-said`} className={error ? 'sh-error' : 'sh-hint'}>
        {error ?? hint}
      </p>
    </div>
  );
}
