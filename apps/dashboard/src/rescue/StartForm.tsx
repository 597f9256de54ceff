import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Day } from '@stratum/calendar';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCalendar } from '../calendar/useCalendar';
import { useDevices } from '../clinic/devices/useDevices';
import { DayPicker } from '../fields/DayPicker';
import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import { ErrorState } from '../layout/ErrorState';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';
import type { Named } from '../visits/Visit';
import css from './rescue.module.css';
import { rescueAddress } from './rescueAddress';
import { wholeDays } from './wholeDays';

const words = rescue.start;

/** Who or what is not there, and on which days. */
export function StartForm({ who = '' }: { who?: string }) {
  const { today, zone } = useFormats();
  const navigate = useNavigate();
  const clinic = useCalendar(today, today);
  const devices = useDevices();
  const [absent, setAbsent] = useState(who);
  const [first, setFirst] = useState<Day>(today);
  const [last, setLast] = useState<Day>(today);
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLSelectElement>(null);
  const end = last < first ? first : last;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (absent) navigate(rescueAddress({ absentId: absent, ...wholeDays(first, end, zone) }));
    else field.current?.focus();
  };
  return (
    <Page title={words.title} lead={words.lead}>
      {clinic.isError && !clinic.data ? (
        <ErrorState error={clinic.error} onRetry={() => void clinic.refetch()} />
      ) : null}
      <Panel>
        <form className={css['form']} onSubmit={submit}>
          <TextField
            select
            label={words.who}
            error={isAsked && !absent}
            helperText={isAsked && !absent ? words.chooseFirst : undefined}
            inputRef={field}
            value={absent}
            onChange={({ target }) => setAbsent(target.value)}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{words.choose}</option>
            <Group label={words.people} options={clinic.data?.specialists ?? []} />
            <Group label={words.rooms} options={clinic.data?.rooms ?? []} />
            <Group label={words.devices} options={devices.data?.filter(({ active }) => active) ?? []} />
          </TextField>
          <div className={css['days']}>
            <DayPicker
              label={words.from}
              value={first}
              min={today}
              onChange={(day) => setFirst(day ?? today)}
            />
            <DayPicker label={words.to} value={end} min={first} onChange={(day) => setLast(day ?? first)} />
          </div>
          <div>
            <Button type="submit" variant="contained">
              {words.verb}
            </Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}

function Group({ label, options }: { label: string; options: readonly Named[] }) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
