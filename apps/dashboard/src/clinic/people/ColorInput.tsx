import { useController } from 'react-hook-form';
import { clinic } from '../../i18n/en/clinic';
import { Icon } from '../../layout/Icon';
import { memberPalette } from './memberPalette';
import css from './swatches.module.css';

const words = clinic.people;

/** The colour of a person in the calendar, of a small palette; one from before that is not in it stays to be kept. */
export function ColorInput({ name }: { name: string }) {
  const { field } = useController({ name });
  const value = String(field.value ?? '').toLowerCase();
  const known: readonly string[] = memberPalette.map((one) => one.value);
  const own = value !== '' && !known.includes(value) ? [{ code: 'own' as const, value }] : [];
  return (
    <fieldset className={css['colors']}>
      <legend>{words.fields.color}</legend>
      <div className={css['swatches']}>
        {[...memberPalette, ...own].map((one) => (
          <label key={one.code} title={words.colors[one.code]} style={{ background: one.value }}>
            <input
              type="radio"
              name={name}
              value={one.value}
              aria-label={words.colors[one.code]}
              checked={value === one.value}
              onChange={() => field.onChange(one.value)}
              onBlur={field.onBlur}
            />
            {value === one.value ? <Icon name="check" size={16} /> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
