import TextField from '@mui/material/TextField';
import { useStaff } from '../../clinic/useStaff';
import { booking as words } from '../../i18n/en/booking';
import { clinic } from '../../i18n/en/clinic';
import { Panel } from '../../layout/Panel';
import css from './series.module.css';
import type { Wishes } from './Wishes';

type Props = {
  wishes: Wishes;
  onChange: (wishes: Wishes) => void;
  open: number;
  /** Codes of the protocols in the series: only who performs one of them is offered. */
  protocols: readonly string[];
};

const hours = Array.from({ length: 14 }, (_, index) => (index + 7) * 60);

/** Preferred specialist, days and hours, and how much of the series. */
export function WishPanel({ wishes, onChange, open, protocols }: Props) {
  const staff = useStaff();
  const able = (staff.data ?? []).filter(
    ({ state, performs }) => state !== 'disabled' && performs.some((code) => protocols.includes(code)),
  );
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
          {`${String(minute / 60).padStart(2, '0')}:00`}
        </option>
      ))}
    </TextField>
  );
  return (
    <Panel title={words.wishes}>
      <div className={css['wishes']}>
        <TextField
          select
          label={words.specialist}
          value={wishes.specialistId}
          onChange={({ target }) => onChange({ ...wishes, specialistId: target.value })}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{words.anySpecialist}</option>
          {able.map(({ id, name }) => (
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
        <TextField
          select
          label={words.first}
          value={wishes.first}
          onChange={({ target }) => onChange({ ...wishes, first: Number(target.value) })}
          slotProps={{ select: { native: true } }}
        >
          <option value={0}>{words.all(open)}</option>
          {Array.from({ length: Math.max(open - 1, 0) }, (_, index) => (
            <option key={index + 1} value={index + 1}>
              {words.firstN(index + 1)}
            </option>
          ))}
        </TextField>
        <p className={css['hint']}>{words.wishesHint}</p>
      </div>
    </Panel>
  );
}
