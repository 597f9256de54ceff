import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { addDays } from '@stratum/calendar';
import { useId, useState } from 'react';
import { useFormats } from '../../../formats';
import { clinic } from '../../../i18n/en/clinic';
import { layout } from '../../../i18n/en/layout';
import { VerbButton } from '../../../layout/VerbButton';
import { countries } from './countries';
import css from './holidays.module.css';
import { holidaysOf } from './holidaysOf';
import { useHolidays } from './useHolidays';

const words = clinic.hours.holidays;
const AHEAD_DAYS = 400;

type Props = {
  /** Of the clinic; another one can be chosen. */
  country: string;
  /** Days that are closed already. */
  closed: readonly string[];
  onClose: () => void;
  onSaved: () => Promise<unknown>;
};

/** The public holidays of a country as closed days: each with the visits that it would leave without a place. */
export function HolidaysDialog({ country: own, closed, onClose, onSaved }: Props) {
  const id = useId();
  const say = useFormats();
  const [country, setCountry] = useState(own in countries ? own : '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const coming = holidaysOf(country, say.today, addDays(say.today, AHEAD_DAYS));
  const open = coming.filter(({ day }) => !closed.includes(day));
  const chosen = open.filter(({ day }) => !left.has(day));
  const missing = chosen.length > 0 ? null : country === '' ? words.noCountry : words.noDay;
  const { booked, save } = useHolidays(open);
  const tick = (day: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(day);
    else next.add(day);
    setLeft(next);
  };
  const close = async () => {
    const look = await save(chosen);
    await onSaved();
    onClose();
    return { said: words.saved(chosen.length), ...(look ? { look } : {}) };
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title}</DialogTitle>
      <DialogContent className={css['content'] ?? ''}>
        <TextField
          select
          label={words.country}
          value={country}
          onChange={({ target }) => setCountry(target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{words.choose}</option>
          {Object.keys(countries).map((code) => (
            <option key={code} value={code}>
              {words.countries[code] ?? code}
            </option>
          ))}
        </TextField>
        {country ? <p className={css['source']}>{words.source(countries[country]?.source ?? '')}</p> : null}
        {country && open.length === 0 ? <p>{words.none}</p> : null}
        <ul className={css['days']}>
          {open.map(({ day, name }) => (
            <li key={day}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(day)}
                  onChange={({ target }) => tick(day, target.checked)}
                />
                <span>
                  <strong>{say.day(day)}</strong> {name}
                </span>
              </label>
              {booked(day) > 0 ? <span className={css['booked']}>{words.booked(booked(day))}</span> : null}
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <VerbButton tone="main" missing={missing} act={close}>
          {words.verb(chosen.length)}
        </VerbButton>
      </DialogActions>
    </Dialog>
  );
}
