import { type ComponentProps, useState } from 'react';
import { shell } from '../i18n/en/shell';
import { Field } from './Field';

/** A password that can be looked at; it is hidden again with the next submit of its form. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, 'type' | 'end'>) {
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      end={
        <button
          type="button"
          className="sh-peek"
          aria-pressed={shown}
          aria-label={shown ? shell.signIn.hidePassword : shell.signIn.showPassword}
          onClick={() => setShown(!shown)}
        >
          <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
            <circle cx="12" cy="12" r="3" />
            {shown ? <path d="M4 20 20 4" /> : null}
          </svg>
        </button>
      }
    />
  );
}
