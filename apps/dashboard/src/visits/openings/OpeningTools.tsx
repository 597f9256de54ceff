import TextField from '@mui/material/TextField';
import { DayPicker } from '../../fields/DayPicker';
import { useFormats } from '../../formats';
import { openings as words } from '../../i18n/en/openings';
import type { OpeningSearch } from './OpeningSearch';
import css from './openings.module.css';
import { useDesk } from './useDesk';

type Props = { search: OpeningSearch; onSearch: (search: OpeningSearch) => void };

/** From which day on, and with whom. */
export function OpeningTools({ search, onSearch }: Props) {
  const { today } = useFormats();
  const desk = useDesk(search.from);
  return (
    <div className={css['tools']}>
      <DayPicker
        label={words.from}
        value={search.from}
        min={today}
        onChange={(from) => from && onSearch({ ...search, from })}
      />
      <TextField
        select
        label={words.who}
        value={search.specialistId ?? ''}
        onChange={(event) => onSearch({ ...search, specialistId: event.target.value || null })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.anybody}</option>
        {desk.data?.specialists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TextField>
    </div>
  );
}
