import { openings } from '../../i18n/en/openings';
import { useSession } from '../../session/useSession';
import { OwnTime } from './OwnTime';
import type { OwnTimeValues } from './OwnTimeValues';
import css from './openings.module.css';

const words = openings.own;

type Props = {
  /** Null while a proposed time is meant. */
  value: OwnTimeValues | null;
  /** What the fields begin with. */
  initial?: Partial<OwnTimeValues>;
  onChange: (value: OwnTimeValues | null) => void;
  /** A new visit can be urgent; one that moves only goes against a rule. */
  urgent: boolean;
};

/** Opens the fields for a time that was not proposed; nothing where the person may not use one. */
export function OwnTimeDisclosure({ value, initial, onChange, urgent }: Props) {
  const { person } = useSession();
  if (!urgent && !person.rights.override) return null;
  const empty: OwnTimeValues = {
    how: urgent ? 'urgent' : 'override',
    day: null,
    time: '',
    specialistId: '',
    roomId: '',
    reason: '',
    ...initial,
  };
  return (
    <details
      className={css['disclosure']}
      open={value !== null}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== (value !== null)) onChange(open ? empty : null);
      }}
    >
      <summary>{words.title}</summary>
      <p>{words.hint}</p>
      {value ? <OwnTime value={value} onChange={onChange} urgent={urgent} /> : null}
    </details>
  );
}
