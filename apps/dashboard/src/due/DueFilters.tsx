import TextField from '@mui/material/TextField';
import { useStaff } from '../clinic/useStaff';
import { due } from '../i18n/en/due';
import css from './due.module.css';
import type { DueFilter } from './useDue';

const words = due.filters;
type Props = { filter: DueFilter; onChange: (filter: DueFilter) => void };

/** Whose patients, and which treatments. */
export function DueFilters({ filter, onChange }: Props) {
  const staff = useStaff();
  const specialists = (staff.data ?? []).filter(({ roles }) => roles.includes('specialist'));
  return (
    <div className={css['filters']}>
      <TextField
        select
        size="small"
        label={words.specialist}
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
      <TextField
        select
        size="small"
        label={words.modality}
        value={filter.modality}
        onChange={({ target }) => onChange({ ...filter, modality: target.value })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.every}</option>
        {Object.entries(due.modalities).map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </TextField>
    </div>
  );
}
