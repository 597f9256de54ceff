import TextField from '@mui/material/TextField';
import { useField } from '../../fields/useField';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { useDevices } from '../devices/useDevices';
import { useRooms } from '../rooms/useRooms';
import { useStaff } from '../useStaff';

const words = clinicSetUp.absences;
type Named = { readonly id: string; readonly name: string };

/** A specialist, a room or a device. */
export function WhoInput({ name }: { name: string }) {
  const {
    field: { ref, ...field },
    error,
    said,
  } = useField({ name, label: words.fields.who, required: true });
  const staff = useStaff();
  const people = staff.data?.filter(
    ({ roles, state }) => roles.includes('specialist') && state !== 'disabled',
  );
  const rooms = useRooms().data?.filter(({ active }) => active);
  const devices = useDevices().data?.filter(({ active }) => active);
  return (
    <TextField
      {...field}
      value={field.value ?? ''}
      inputRef={ref}
      select
      label={words.fields.who}
      error={error}
      helperText={said}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        htmlInput: { 'aria-required': true },
      }}
    >
      <option value="">{words.choose}</option>
      <Group label={words.people} of={people} />
      <Group label={words.rooms} of={rooms} />
      <Group label={words.devices} of={devices} />
    </TextField>
  );
}

function Group({ label, of = [] }: { label: string; of?: readonly Named[] | undefined }) {
  if (of.length === 0) return null;
  return (
    <optgroup label={label}>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
