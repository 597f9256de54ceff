import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  hint?: string;
  error?: string | undefined;
  end?: ReactNode;
};

/** A labelled input of the shell; its error is read out with it. */
export function Field({ label, hint, error, end, ...input }: Props) {
  const id = useId();
  const said = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className="sh-field">
      <label htmlFor={id}>{label}</label>
      <div className="sh-input">
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={said || undefined}
          {...input}
        />
        {end}
      </div>
      {error ? (
        <p id={`${id}-error`} className="sh-error">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="sh-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
