import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import type { Day } from '@stratum/calendar';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { sayDate, sayDay, useFormats } from '../formats';
import { fields as words } from '../i18n/en/fields';
import { Icon } from '../layout/Icon';
import css from './DayPicker.module.css';
import { MonthGrid } from './MonthGrid';
import { parseDay } from './parseDay';

type Props = {
  label: ReactNode;
  value: Day | null;
  onChange: (day: Day | null) => void;
  min?: Day;
  max?: Day;
  /** Days that cannot be chosen, as closures. */
  closed?: (day: Day) => boolean;
  error?: string | undefined;
  hint?: string | undefined;
  disabled?: boolean;
  required?: boolean;
  /** A birthday has no weekday in it. */
  plain?: boolean;
  onBlur?: () => void;
  /** The written field, for a form that leads to its first mistake. */
  inputRef?: Ref<HTMLInputElement>;
};

/** A day by writing it as one says it, or from a month; no time zone comes near it. */
export function DayPicker(props: Props) {
  const {
    label,
    value,
    onChange,
    min,
    max,
    closed,
    error,
    hint,
    disabled = false,
    required,
    plain = false,
  } = props;
  const { today } = useFormats();
  const shown = value ? (plain ? sayDate(value) : sayDay(value)) : '';
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState<string>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setText(shown), [shown]);

  const take = (day: Day | null) => {
    setWrong(day ? outside(day, min, max) : undefined);
    onChange(day);
  };
  const settle = () => {
    props.onBlur?.();
    if (text.trim() === shown) return;
    if (text.trim() === '') return take(null);
    const day = parseDay(text, today);
    if (!day) return setWrong(words.dayWrong);
    take(day);
    setText(plain ? sayDate(day) : sayDay(day));
  };
  const said = wrong ?? error;
  return (
    <>
      <TextField
        ref={box}
        inputRef={props.inputRef}
        label={label}
        value={text}
        placeholder={plain ? words.birthPattern : words.dayPattern}
        disabled={disabled}
        error={Boolean(said)}
        helperText={said ?? hint}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        slotProps={{
          htmlInput: { 'aria-required': required },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <button
                  type="button"
                  className={css['open']}
                  disabled={disabled}
                  aria-haspopup="dialog"
                  aria-label={value ? words.chosen(sayDay(value)) : words.openCalendar}
                  onClick={() => setAnchor(box.current)}
                >
                  <Icon name="calendar" size={18} />
                </button>
              </InputAdornment>
            ),
          },
        }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.openCalendar } }}
      >
        <MonthGrid
          value={value}
          today={today}
          {...(min ? { min } : {})}
          {...(max ? { max } : {})}
          {...(closed ? { closed } : {})}
          onPick={(day) => {
            take(day);
            setAnchor(null);
          }}
        />
      </Popover>
    </>
  );
}

function outside(day: Day, min: Day | undefined, max: Day | undefined): string | undefined {
  if (min && day < min) return words.dayTooEarly(sayDay(min));
  if (max && day > max) return words.dayTooLate(sayDay(max));
  return undefined;
}
