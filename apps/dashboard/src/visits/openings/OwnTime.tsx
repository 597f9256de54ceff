import TextField from '@mui/material/TextField';
import { DayPicker } from '../../fields/DayPicker';
import { useFormats } from '../../formats';
import { openings } from '../../i18n/en/openings';
import { useSession } from '../../session/useSession';
import type { Named } from '../Visit';
import type { OwnTimeValues } from './OwnTimeValues';
import css from './openings.module.css';
import { parseTime } from './parseTime';
import { useDesk } from './useDesk';

const words = openings.own;

type Props = {
  value: OwnTimeValues;
  onChange: (value: OwnTimeValues) => void;
  /** Only a new visit can be urgent. */
  urgent: boolean;
};

/** A time that was not proposed: beside what is booked, or against a rule, always with a reason. */
export function OwnTime({ value, onChange, urgent }: Props) {
  const { today } = useFormats();
  const { person } = useSession();
  const desk = useDesk(value.day ?? today);
  const set = (part: Partial<OwnTimeValues>) => onChange({ ...value, ...part });
  const hows = (['urgent', 'override'] as const).filter((how) =>
    how === 'urgent' ? urgent : person.rights.override,
  );
  const wrong = value.time !== '' && parseTime(value.time) === null;
  return (
    <div className={css['own']}>
      <div className={css['hows']} role="radiogroup" aria-label={words.title}>
        {hows.map((how) => (
          <label key={how}>
            <input type="radio" name="how" checked={value.how === how} onChange={() => set({ how })} />
            {words[how]}
          </label>
        ))}
      </div>
      <div className={css['ownGrid']}>
        <DayPicker label={words.day} value={value.day} min={today} onChange={(day) => set({ day })} />
        <TextField
          label={words.time}
          value={value.time}
          error={wrong}
          helperText={wrong ? words.timeWrong : words.timeHint}
          autoComplete="off"
          onChange={(event) => set({ time: event.target.value })}
        />
        <Choice
          label={words.specialist}
          of={desk.data?.specialists}
          value={value.specialistId}
          onChange={(specialistId) => set({ specialistId })}
        />
        <Choice
          label={words.room}
          of={desk.data?.rooms}
          value={value.roomId}
          onChange={(roomId) => set({ roomId })}
        />
      </div>
      <TextField
        label={words.reason}
        helperText={words.reasonHint}
        value={value.reason}
        autoComplete="off"
        multiline
        onChange={(event) => set({ reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 500, 'aria-required': true } }}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  of: readonly Named[] | undefined;
  value: string;
  onChange: (id: string) => void;
};

function Choice({ label, of = [], value, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{words.choose}</option>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
