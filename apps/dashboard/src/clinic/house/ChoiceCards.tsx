import { useId } from 'react';
import { useController } from 'react-hook-form';
import css from './house.module.css';

type Props = {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string; readonly text: string }[];
};

/** One of a few decisions, each with what it means. */
export function ChoiceCards({ name, label, options }: Props) {
  const { field } = useController({ name });
  const id = useId();
  return (
    <fieldset className={css['cards']}>
      <legend>{label}</legend>
      {options.map(({ value, label: title, text }) => (
        <label key={value} data-checked={field.value === value}>
          <input
            type="radio"
            name={id}
            checked={field.value === value}
            aria-describedby={`${id}-${value}`}
            onChange={() => field.onChange(value)}
          />
          <span>
            <strong>{title}</strong>
            <small id={`${id}-${value}`}>{text}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
