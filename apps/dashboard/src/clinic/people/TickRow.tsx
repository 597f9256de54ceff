import { useController } from 'react-hook-form';
import css from './people.module.css';

type Props = { name: string; label: string; text: string };

/** One role or right: its name, and what it means. */
export function TickRow({ name, label, text }: Props) {
  const { field } = useController({ name });
  return (
    <label className={css['tick']}>
      <input
        type="checkbox"
        name={field.name}
        ref={field.ref}
        checked={Boolean(field.value)}
        onChange={({ target }) => field.onChange(target.checked)}
        onBlur={field.onBlur}
      />
      <span>
        <strong>{label}</strong>
        <small>{text}</small>
      </span>
    </label>
  );
}
