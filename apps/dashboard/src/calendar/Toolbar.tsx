import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import type { Day } from '@stratum/calendar';
import { calendar as words } from '../i18n/en/calendar';
import { Icon } from '../layout/Icon';
import { StatusTabs } from '../layout/StatusTabs';
import type { Named } from '../visits/Visit';
import css from './calendar.module.css';
import type { By } from './columnsOf';
import { DayJump } from './DayJump';
import type { useCalendarState } from './useCalendarState';

type Props = {
  state: ReturnType<typeof useCalendarState>;
  today: Day;
  /** The days in words. */
  title: string;
  /** The columns that could be shown. */
  choices: readonly Named[];
  /** On a small screen visits are a list, so there are no columns to choose. */
  small: boolean;
};

/** Which days, which columns, whose. */
export function Toolbar({ state, today, title, choices, small }: Props) {
  const { view, by, who, change, turn } = state;
  const tabs = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([key, label]) => ({ key, label }));
  return (
    <div className={css['toolbar']}>
      <div className={css['turn']}>
        <IconButton aria-label={words.previous[view]} onClick={() => turn(-1)}>
          <Icon name="left" size={18} />
        </IconButton>
        <Button variant="outlined" size="small" onClick={() => change({ day: today })}>
          {words.today}
        </Button>
        <IconButton aria-label={words.next[view]} onClick={() => turn(1)}>
          <Icon name="right" size={18} />
        </IconButton>
        <DayJump day={state.day} title={title} onPick={(day) => change({ day })} />
      </div>
      <div className={css['choices']}>
        <TextField
          select
          size="small"
          className={css['who'] ?? ''}
          value={who ?? ''}
          onChange={(event) => change({ who: event.target.value || null })}
          slotProps={{ select: { native: true }, htmlInput: { 'aria-label': words.who } }}
        >
          <option value="">{by === 'room' ? words.everyRoom : words.everybody}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TextField>
        {small ? null : (
          <StatusTabs
            label={words.columns}
            tabs={tabs(words.by)}
            value={by}
            onChange={(key) => change({ by: key as By, who: null })}
          />
        )}
        <StatusTabs
          label={words.view}
          tabs={tabs(words.views)}
          value={view}
          onChange={(key) => change({ view: key })}
        />
      </div>
    </div>
  );
}
