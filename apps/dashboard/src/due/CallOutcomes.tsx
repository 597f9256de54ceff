import { type Ref, useId } from 'react';
import { due } from '../i18n/en/due';
import css from './callForm.module.css';

const words = due.call;

type Props = {
  label: string;
  value: string;
  onChange: (outcome: string) => void;
  /** Somebody wanted to note it before they said what came of it. */
  isMissing: boolean;
  firstRef: Ref<HTMLButtonElement>;
};

/** What can come of a call, one of which is chosen. */
export function CallOutcomes({ label, value, onChange, isMissing, firstRef }: Props) {
  const missing = useId();
  return (
    <>
      <fieldset
        className={css['outcomes']}
        aria-label={label}
        aria-describedby={isMissing ? missing : undefined}
      >
        {Object.entries(words.outcomes).map(([code, said], index) => (
          <button
            key={code}
            ref={index === 0 ? firstRef : undefined}
            type="button"
            // biome-ignore lint/a11y/noAutofocus: somebody has just asked for this form
            autoFocus={index === 0}
            aria-pressed={value === code}
            onClick={() => onChange(code)}
          >
            {said}
          </button>
        ))}
      </fieldset>
      {isMissing ? (
        <p id={missing} role="alert" className={css['missing']}>
          {words.needsOutcome}
        </p>
      ) : null}
    </>
  );
}
