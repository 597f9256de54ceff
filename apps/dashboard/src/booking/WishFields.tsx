import TextField from '@mui/material/TextField';
import { sayMinuteOfDay } from '../formats';
import { booking as words } from '../i18n/en/booking';
import { clinic } from '../i18n/en/clinic';
import css from './wishFields.module.css';

/** Whom, on which days and at which hours somebody would like to come. */
export interface TimeWishes {
  readonly specialistId: string;
  readonly weekdays: readonly number[];
  /** Minutes of the day. */
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
}

type Props = {
  wishes: TimeWishes;
  specialists: readonly { readonly id: string; readonly name: string }[];
  /** The words of no wish. */
  anySpecialist: string;
  onChange: (changed: Partial<TimeWishes>) => void;
};

const hours = Array.from({ length: 14 }, (_, index) => (index + 7) * 60);

/** The fields of wishes: a specialist, days of the week, hours of the day; all of them may stay open. */
export function WishFields({ wishes, specialists, anySpecialist, onChange }: Props) {
  const toggle = (day: number) => {
    const { weekdays } = wishes;
    const isOn = weekdays.includes(day);
    onChange({ weekdays: isOn ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort() });
  };
  const hour = (field: 'fromMinute' | 'toMinute', label: string) => (
    <TextField
      select
      label={label}
      value={wishes[field] ?? ''}
      onChange={({ target }) => onChange({ [field]: target.value === '' ? null : Number(target.value) })}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{words.anyTime}</option>
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
        onChange={({ target }) => onChange({ specialistId: target.value })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{anySpecialist}</option>
        {specialists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TextField>
      <fieldset className={css['days']}>
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
