import { useController } from 'react-hook-form';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import css from './devices.module.css';

const words = clinicSetUp.devices;
type Props = { name: string; rooms: readonly { readonly id: string; readonly name: string }[] };

/** The rooms that a device can be used in; none ticked means every room. */
export function RoomTicks({ name, rooms }: Props) {
  const { field } = useController({ name });
  const chosen = (field.value ?? []) as readonly string[];
  const tick = (id: string, on: boolean) =>
    field.onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className={css['rooms']}>
      <legend>{words.roomsTitle}</legend>
      <p>{words.roomsHint}</p>
      {rooms.map((room) => (
        <label key={room.id}>
          <input
            type="checkbox"
            checked={chosen.includes(room.id)}
            onChange={({ target }) => tick(room.id, target.checked)}
          />
          {room.name}
        </label>
      ))}
    </fieldset>
  );
}
