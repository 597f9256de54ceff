import { useQueryClient } from '@tanstack/react-query';
import { DayInput } from '../../fields/DayInput';
import { parseClock } from '../../fields/parseClock';
import { TextInput } from '../../fields/TextInput';
import { useFormats } from '../../formats';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import type { Absence } from './Absence';
import { type AbsenceValues, instantsOf, valuesOf } from './AbsenceValues';
import css from './absences.module.css';
import { WhoInput } from './WhoInput';

const words = clinicSetUp.absences;

/** What the drawer is open for: a new absence, one of somebody or something, or a change of one. */
export type AbsenceWanted = 'new' | { readonly of: { readonly id: string; readonly name: string } } | Absence;

type Props = { wanted: AbsenceWanted | null; onClose: () => void };

const empty: AbsenceValues = {
  resourceId: '',
  first: null,
  fromTime: '',
  last: null,
  toTime: '',
  reason: '',
};

/** Writes down or changes when somebody or something is not there; whom it would leave without a place is said first. */
export function AbsenceDrawer({ wanted, onClose }: Props) {
  const client = useQueryClient();
  const notice = useNotice();
  const { zone } = useFormats();
  const strands = useStrands();
  const changed = wanted !== null && wanted !== 'new' && 'version' in wanted ? wanted : null;
  const of = wanted !== null && wanted !== 'new' && 'of' in wanted ? wanted.of : null;
  const initial = changed ? valuesOf(changed, zone) : { ...empty, resourceId: of?.id ?? '' };
  const send = async (values: AbsenceValues) => {
    const times = instantsOf(values, zone);
    if (!times) return false;
    const body = { ...times, reason: values.reason || null };
    const { resourceId } = values;
    const store = () =>
      changed
        ? callApi<Absence>('PUT', `/absences/${changed.id}`, body, { version: changed.version })
        : callApi<Absence>('POST', '/absences', { ...body, resourceId }, { idempotent: true });
    let name = changed?.name ?? of?.name ?? '';
    const kept = async () => {
      name = (await store()).name;
      await Promise.all(
        ['absences', 'calendar', 'visits'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
    };
    if (!(await strands.save({ kind: 'absence', resourceId, ...times }, kept))) return false;
    notice.say(words.saved(name));
    return undefined;
  };
  return (
    <>
      <FormDrawer
        key={changed?.id ?? of?.id ?? 'new'}
        open={wanted !== null}
        title={changed?.name ?? (of ? words.addOf(of.name) : words.add)}
        lead={words.lead}
        initial={initial}
        check={(values) => wrongIn(values, zone)}
        onSend={send}
        onClose={onClose}
      >
        {changed || of ? null : <WhoInput name="resourceId" />}
        <div className={css['when']}>
          <DayInput name="first" label={words.fields.first} required />
          <TextInput name="fromTime" label={words.fields.fromTime} hint={words.hints.time} />
          <DayInput name="last" label={words.fields.last} />
          <TextInput name="toTime" label={words.fields.toTime} hint={words.hints.time} />
        </div>
        <TextInput name="reason" label={words.fields.reason} hint={words.hints.reason} />
      </FormDrawer>
      {strands.dialog}
    </>
  );
}

function wrongIn(values: AbsenceValues, zone: string): Partial<Record<string, string>> {
  const isWrong = (text: string) => text.trim() !== '' && parseClock(text) === null;
  const times = {
    ...(isWrong(values.fromTime) ? { fromTime: words.wrongTime } : {}),
    ...(isWrong(values.toTime) ? { toTime: words.wrongTime } : {}),
  };
  if (values.resourceId === '') return { ...times, resourceId: words.choose };
  if (!values.first) return { ...times, first: words.choose };
  if (Object.keys(times).length > 0) return times;
  return instantsOf(values, zone) ? {} : { last: words.wrongOrder };
}
