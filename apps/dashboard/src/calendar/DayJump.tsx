import Popover from '@mui/material/Popover';
import type { Day } from '@stratum/calendar';
import { useState } from 'react';
import { MonthGrid } from '../fields/MonthGrid';
import { useFormats } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { Icon } from '../layout/Icon';
import css from './calendar.module.css';

type Props = { day: Day; title: string; onPick: (day: Day) => void };

/** The shown days in words; opens a month to go to another one. */
export function DayJump({ day, title, onPick }: Props) {
  const { today } = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className={css['jump']}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <strong aria-live="polite">{title}</strong>
        <span className="visually-hidden">, {words.jump}</span>
        <Icon name="down" size={16} />
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.jump } }}
      >
        <MonthGrid
          value={day}
          today={today}
          onPick={(picked) => {
            setAnchor(null);
            onPick(picked);
          }}
        />
      </Popover>
    </>
  );
}
