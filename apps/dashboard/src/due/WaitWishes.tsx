import TextField from '@mui/material/TextField';
import { sayMinuteOfDay } from '../formats';
import { clinic } from '../i18n/en/clinic';
import { waiting } from '../i18n/en/waiting';
import css from './due.module.css';

const words = waiting.form;

export interface Wishes {
  readonly specialistId: string;
  readonly weekdays: readonly number[];
  /** Minutes of the day. */
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
}

export const noWaitWishes: Wishes = { specialistId: '', weekdays: [], fromMinute: null, toMinute: null };

const hours = Array.from({ length: 14 }, (_, index) => (index + 7) * 60);

type Props = {
  wishes: Wishes;
  specialists: readonly { readonly id: string; readonly name: string }[];
  onChange: (wishes: Wishes) => void;
};

/** Whom, on which days and at which hours somebody would like to come. */
export function WaitWishes({ wishes, specialists, onChange }: Props) {
  const toggle = (day: number) => {
    const weekdays = wishes.weekdays.includes(day)
      ? wishes.weekdays.filter((one) => one !== day)
      : [...wishes.weekdays, day].sort();
    onChange({ ...wishes, weekdays });
  };
  const hour = (field: 'fromMinute' | 'toMinute', label: string) => (
    <TextField
      select
      label={label}
      value={wishes[field] ?? ''}
      onChange={({ target }) =>
        onChange({ ...wishes, [field]: target.value === '' ? null : Number(target.value) })
      }
      slotProps={{ select: { native: true } }}
    >
      <option value="">–</option>
      {hours.map((minute) => (
        <option key={minute} value={minute}>
          {sayMinuteOfDay(minute)}
        </option>
      ))}
    </TextField>
  );
  return (
    <>
      <TextField
        select
        label={words.specialist}
        value={wishes.specialistId}
        onChange={({ target }) => onChange({ ...wishes, specialistId: target.value })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.anySpecialist}</option>
        {specialists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TextField>
      <fieldset className={css['weekdays']}>
        <legend>{words.days}</legend>
        {clinic.weekdays.map((name, index) => (
          <label key={name} data-checked={wishes.weekdays.includes(index + 1)}>
            <input
              type="checkbox"
              checked={wishes.weekdays.includes(index + 1)}
              onChange={() => toggle(index + 1)}
            />
            {name.slice(0, 3)}
          </label>
        ))}
      </fieldset>
      <div className={css['hours']}>
        {hour('fromMinute', words.from)}
        {hour('toMinute', words.to)}
      </div>
    </>
  );
}
