import { type Day, normalise, weekdayOf } from '@stratum/calendar';
import { useWatch } from 'react-hook-form';
import { CheckInput } from '../../fields/CheckInput';
import { DayInput } from '../../fields/DayInput';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { useFormats } from '../../formats';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import { useStaff } from '../useStaff';
import type { DayHours } from './DayHours';
import { dayStretches, type Stretch, type StretchValues } from './dayStretches';
import css from './hours.module.css';

const words = clinicSetUp.days;
const CLINIC = 'clinic';

type Values = StretchValues & { who: string; day: Day | null; open: boolean };
type Props = {
  open: boolean;
  /** When the clinic is open on a day, as things are. */
  opened: (day: Day) => readonly Stretch[];
  /** The hours that a day has of its own, as they were seen. */
  seen: (memberId: string | null, day: Day) => DayHours | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
};

const initial: Values = { who: '', day: null, from: '', to: '', from2: '', to2: '', open: true };

/** Other hours on one day, of somebody or of the clinic; whom they would leave without a place is said first. */
export function DayHoursDrawer({ open, opened, seen, onClose, onSaved }: Props) {
  const { day: sayDay, today } = useFormats();
  const notice = useNotice();
  const strands = useStrands();
  const staff = useStaff();
  const people = (staff.data ?? []).filter(({ roles }) => roles.includes('specialist'));
  const send = async (values: Values) => {
    const { who, day, open: opens } = values;
    const hours = dayStretches(values);
    if (!day || !hours) return false;
    const memberId = who === CLINIC ? null : who;
    const weekday = weekdayOf(day);
    const store = async () => {
      const set = (of: string | null, all: readonly Stretch[]) =>
        callApi(
          'POST',
          '/day-hours',
          { memberId: of, day, hours: all, was: seen(of, day)?.version ?? null },
          { idempotent: true },
        );
      try {
        await set(memberId, hours);
        const open = opened(day);
        if (memberId !== null && opens && !isWithin(hours, open)) await set(null, together(open, hours));
      } finally {
        // Whoever tries again after a refusal has seen what is there by then.
        await onSaved();
      }
    };
    const change = {
      ...{ kind: 'day-hours' as const, day, resourceId: memberId },
      hours: hours.map((one) => ({ ...one, weekday })),
    };
    if (!(await strands.save(change, store))) return false;
    notice.say(words.saved(sayDay(day)));
    return undefined;
  };
  return (
    <>
      <FormDrawer
        open={open}
        title={words.add}
        lead={words.lead}
        initial={initial}
        check={wrongIn}
        onSend={send}
        onClose={onClose}
      >
        <SelectInput
          name="who"
          label={words.fields.who}
          none={clinicSetUp.absences.choose}
          options={[
            { value: CLINIC, label: words.clinic },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          required
        />
        <DayInput name="day" label={words.fields.day} min={today} required />
        <div className={css['pair']}>
          <TextInput name="from" label={words.fields.from} required />
          <TextInput name="to" label={words.fields.to} required />
          <TextInput name="from2" label={words.fields.from2} />
          <TextInput name="to2" label={words.fields.to2} />
        </div>
        <OpenToo opened={opened} />
      </FormDrawer>
      {strands.dialog}
    </>
  );
}

/** Asked only where the clinic is closed for some of the hours. */
function OpenToo({ opened }: Pick<Props, 'opened'>) {
  const values = useWatch() as Values;
  const hours = dayStretches(values);
  if (!values.who || values.who === CLINIC || !values.day || !hours) return null;
  if (isWithin(hours, opened(values.day))) return null;
  return <CheckInput name="open" label={words.fields.open} hint={words.openHint} />;
}

const isWithin = (hours: readonly Stretch[], open: readonly Stretch[]) =>
  hours.every(({ from, to }) => open.some((one) => one.from <= from && to <= one.to));

/** What one or both of them cover. */
const together = (a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] =>
  normalise([...a, ...b].map(({ from, to }) => [from, to] as const)).map(([from, to]) => ({ from, to }));

function wrongIn(values: Values): Partial<Record<string, string>> {
  if (values.who === '') return { who: clinicSetUp.absences.choose };
  if (!values.day) return { day: clinicSetUp.absences.choose };
  return dayStretches(values) ? {} : { to: words.wrong };
}
