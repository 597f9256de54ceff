import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../../fields/DayInput';
import { SelectInput } from '../../../fields/SelectInput';
import { TextInput } from '../../../fields/TextInput';
import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { sayFieldError } from '../../../i18n/sayError';
import { FormDrawer } from '../../../layout/FormDrawer';
import type { LifeEvent } from '../../LifeEvent';

const words = living.form;
export type EventValues = {
  name: string;
  kind: LifeEvent['kind'];
  from: string | null;
  to: string | null;
};
type Sent = { name: string; kind: LifeEvent['kind']; from: string; to: string };
type Props = {
  open: boolean;
  /** The event to move; without it a new one is written. */
  event?: LifeEvent | undefined;
  onSend: (values: Sent) => Promise<void>;
  onClose: () => void;
};

/** A wedding, a holiday, time away: its name, what it is, and its day or days. */
export function EventDrawer({ open, event, onSend, onClose }: Props) {
  const { today } = useFormats();
  const initial: EventValues = event
    ? { ...pick(event), to: event.to === event.from ? null : event.to }
    : { name: '', kind: 'occasion', from: null, to: null };
  return (
    <FormDrawer
      open={open}
      title={event ? words.move(event.name) : words.add}
      lead={words.addLead}
      verb={event ? words.verbMove : words.verbAdd}
      initial={initial}
      check={(values) => mistakesIn(values, today)}
      onSend={({ name, kind, from, to }) =>
        onSend({ name: name.trim(), kind, from: from ?? '', to: to ?? from ?? '' })
      }
      onClose={onClose}
    >
      <TextInput name="name" label={words.name} hint={words.nameHint} required autoFocus />
      {event ? null : <KindInput />}
      <DayInput name="from" label={words.from} hint={words.fromHint} required />
      <DayInput name="to" label={words.to} hint={words.toHint} />
    </FormDrawer>
  );
}

function KindInput() {
  const { control } = useFormContext<EventValues>();
  const kind = useWatch({ control, name: 'kind' });
  const options = (['occasion', 'sun', 'away'] as const).map((value) => ({
    value,
    label: living.kinds[value],
  }));
  return (
    <SelectInput name="kind" label={words.kind} hint={living.kindHints[kind]} options={options} required />
  );
}

const pick = ({ name, kind, from, to }: LifeEvent): EventValues => ({ name, kind, from, to });

function mistakesIn({ name, from, to }: EventValues, today: string): Partial<Record<string, string>> {
  if (name.trim().length > 80) return { name: sayFieldError({ code: 'too_long', params: { most: 80 } }) };
  if (from && to && to < from) return { to: sayFieldError({ code: 'ends_before_it_starts' }) };
  const last = to ?? from;
  if (last && last < today) return { [to ? 'to' : 'from']: sayFieldError({ code: 'in_the_past' }) };
  return {};
}
