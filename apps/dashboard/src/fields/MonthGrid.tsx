import { addDays, type Day, weekdayOf } from '@stratum/calendar';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sayDay } from '../formats';
import { dates } from '../i18n/en/dates';
import { fields as words } from '../i18n/en/fields';
import { Icon } from '../layout/Icon';
import css from './DayPicker.module.css';
import { weeksOf } from './weeksOf';

type Props = {
  value: Day | null;
  today: Day;
  min?: Day;
  max?: Day;
  closed?: (day: Day) => boolean;
  onPick: (day: Day) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a grid; arrow keys by day and week, Page Up and Down by month, Home and End in the week. */
export function MonthGrid({ value, today, min, max, closed, onPick }: Props) {
  const [at, setAt] = useState<Day>(value ?? (min && min > today ? min : today));
  const grid = useRef<HTMLTableElement>(null);
  const [year = '', month = ''] = at.split('-');
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at]);

  const press = (event: KeyboardEvent) => {
    const next = moved(at, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next);
  };
  const barred = (day: Day) => Boolean((min && day < min) || (max && day > max) || closed?.(day));
  return (
    <div className={css['month']}>
      <div className={css['turn']}>
        <button type="button" aria-label={words.monthBefore} onClick={() => setAt(monthFrom(at, -1))}>
          <Icon name="left" size={18} />
        </button>
        <strong aria-live="polite">{`${dates.monthsLong[Number(month) - 1]} ${year}`}</strong>
        <button type="button" aria-label={words.monthAfter} onClick={() => setAt(monthFrom(at, 1))}>
          <Icon name="right" size={18} />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with the keys of a grid */}
      <table ref={grid} role="grid" onKeyDown={press}>
        <thead>
          <tr>
            {dates.weekdays.map((weekday, index) => (
              <th key={weekday} scope="col" abbr={dates.weekdaysLong[index]}>
                {weekday.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    data-other={day.slice(0, 7) === at.slice(0, 7) ? undefined : true}
                    aria-label={sayDay(day)}
                    aria-current={day === today ? 'date' : undefined}
                    aria-pressed={day === value}
                    tabIndex={day === at ? 0 : -1}
                    disabled={barred(day)}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function moved(at: Day, key: string): Day | undefined {
  const step = STEPS[key];
  if (step) return addDays(at, step);
  if (key === 'PageUp') return monthFrom(at, -1);
  if (key === 'PageDown') return monthFrom(at, 1);
  if (key === 'Home') return addDays(at, 1 - weekdayOf(at));
  if (key === 'End') return addDays(at, 7 - weekdayOf(at));
  return undefined;
}

/** The same date some months on, or the month's last where it has no such date. */
function monthFrom(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number);
  const index = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const written = [Math.floor(index / 12), (index % 12) + 1, Math.min(date ?? 1, last)];
  return written.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
