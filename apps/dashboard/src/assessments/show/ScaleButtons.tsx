import { useId } from 'react';
import css from './assessment.module.css';

type Props = {
  label: string;
  steps: readonly number[];
  value: number | null;
  say: (step: number) => string;
  disabled: boolean;
  onChange: (step: number) => void;
};

/** A clinical scale as one row of buttons. */
export function ScaleButtons({ label, steps, value, say, disabled, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={css['scale']} disabled={disabled}>
      <legend>{label}</legend>
      {steps.map((step) => (
        <label key={step} data-checked={value === step}>
          <input type="radio" name={name} checked={value === step} onChange={() => onChange(step)} />
          {say(step)}
        </label>
      ))}
    </fieldset>
  );
}
