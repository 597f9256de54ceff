import TextField from '@mui/material/TextField';
import { useStaff } from '../clinic/useStaff';
import { DayPicker } from '../fields/DayPicker';
import { overrides as words } from '../i18n/en/overrides';
import { can } from '../providers/can';
import css from './overrides.module.css';
import type { OverrideFilter } from './useOverrides';

type Props = { filter: OverrideFilter; onChange: (filter: OverrideFilter) => void };

/** Whose overrides, and of which days. */
export function OverrideFilters({ filter, onChange }: Props) {
  const staff = useStaff();
  const specialists = (staff.data ?? []).filter(({ roles }) => roles.includes('specialist'));
  return (
    <div className={css['filters']}>
      {can('clinic.read') ? (
        <TextField
          select
          label={words.person}
          value={filter.specialistId}
          onChange={({ target }) => onChange({ ...filter, specialistId: target.value })}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{words.everybody}</option>
          {specialists.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TextField>
      ) : null}
      <DayPicker label={words.from} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <DayPicker label={words.to} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
    </div>
  );
}
