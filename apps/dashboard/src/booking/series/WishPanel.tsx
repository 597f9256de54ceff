import TextField from '@mui/material/TextField';
import { useStaff } from '../../clinic/useStaff';
import { booking as words } from '../../i18n/en/booking';
import { Panel } from '../../layout/Panel';
import { WishFields } from '../WishFields';
import css from './series.module.css';
import type { Wishes } from './Wishes';

type Props = {
  wishes: Wishes;
  onChange: (wishes: Wishes) => void;
  open: number;
  /** Codes of the protocols in the series: only who performs one of them is offered. */
  protocols: readonly string[];
};

/** Preferred specialist, days and hours, and how much of the series. */
export function WishPanel({ wishes, onChange, open, protocols }: Props) {
  const staff = useStaff();
  const able = (staff.data ?? []).filter(
    ({ state, performs }) => state !== 'disabled' && performs.some((code) => protocols.includes(code)),
  );
  return (
    <Panel title={words.wishes}>
      <div className={css['wishes']}>
        <WishFields
          wishes={wishes}
          specialists={able}
          anySpecialist={words.anySpecialist}
          onChange={(changed) => onChange({ ...wishes, ...changed })}
        />
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
