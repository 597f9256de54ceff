import Button from '@mui/material/Button';
import { useId } from 'react';
import { clinic } from '../../i18n/en/clinic';
import { Icon } from '../../layout/Icon';
import type { WeekSpan } from '../WeekSpan';
import { ClockField } from './ClockField';
import css from './hours.module.css';

const words = clinic.hours;
const nineToFive = { from: 9 * 60, to: 17 * 60 };

type Props = { week: readonly WeekSpan[]; onChange: (week: readonly WeekSpan[]) => void };

/** A week of hours: any number of stretches a day, from and to by the clock. */
export function WeekEditor({ week, onChange }: Props) {
  const replace = (span: WeekSpan, next: WeekSpan | null) =>
    onChange(week.flatMap((one) => (one !== span ? [one] : next ? [next] : [])));
  const spread = () => {
    const monday = week.filter((span) => span.weekday === 1);
    const weekend = week.filter((span) => span.weekday > 5);
    onChange([
      ...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((span) => ({ ...span, weekday }))),
      ...weekend,
    ]);
  };
  const whyNot = useId();
  const noMonday = !week.some((span) => span.weekday === 1);
  return (
    <div className={css['week']}>
      {clinic.weekdays.map((name, index) => {
        const spans = week.filter((span) => span.weekday === index + 1).sort((a, b) => a.from - b.from);
        return (
          <fieldset key={name} className={css['day']}>
            <legend>{name}</legend>
            <div className={css['spans']}>
              {spans.length === 0 ? <span className={css['off']}>{words.dayOff}</span> : null}
              {spans.map((span) => (
                <Span
                  key={`${span.from}-${span.to}`}
                  day={name}
                  span={span}
                  onChange={(next) => replace(span, next)}
                />
              ))}
            </div>
            <Button
              size="small"
              variant="text"
              startIcon={<Icon name="plus" size={15} />}
              onClick={() => onChange([...week, { weekday: index + 1, ...nextSpan(spans) }])}
            >
              {words.addSpan}
              <span className="visually-hidden">, {name}</span>
            </Button>
          </fieldset>
        );
      })}
      <span className={css['copy']}>
        <Button
          size="small"
          variant="text"
          startIcon={<Icon name="copy" size={15} />}
          disabled={noMonday}
          aria-describedby={noMonday ? whyNot : undefined}
          onClick={spread}
        >
          {words.copyDown}
        </Button>
        {noMonday ? <small id={whyNot}>{words.mondayFirst}</small> : null}
      </span>
    </div>
  );
}

function nextSpan(spans: readonly WeekSpan[]) {
  const last = spans.at(-1);
  return last && last.to < 1320 ? { from: last.to + 60, to: Math.min(last.to + 240, 1440) } : nineToFive;
}

type SpanProps = { day: string; span: WeekSpan; onChange: (next: WeekSpan | null) => void };

function Span({ day, span, onChange }: SpanProps) {
  const set = (field: 'from' | 'to') => (minutes: number) => {
    const next = { ...span, [field]: field === 'to' && minutes === 0 ? 1440 : minutes };
    if (next.from >= next.to) return false;
    onChange(next);
    return true;
  };
  return (
    <span className={css['span']}>
      <ClockField label={`${day}, ${words.from}`} minutes={span.from} onChange={set('from')} />
      –
      <ClockField label={`${day}, ${words.to}`} minutes={span.to} onChange={set('to')} />
      <button type="button" aria-label={`${words.removeSpan}, ${day}`} onClick={() => onChange(null)}>
        <Icon name="close" size={15} />
      </button>
    </span>
  );
}
