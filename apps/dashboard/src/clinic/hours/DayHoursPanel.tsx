import { type Day, weekdayOf } from '@stratum/calendar';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sayMinuteOfDay, useFormats } from '../../formats';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { ErrorState } from '../../layout/ErrorState';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import type { ClinicSettings } from '../ClinicSettings';
import type { DayHours } from './DayHours';
import { DayHoursDrawer } from './DayHoursDrawer';
import css from './hours.module.css';

const words = clinicSetUp.days;

/** Days on which somebody, or the clinic, keeps other hours than every week. */
export function DayHoursPanel({ settings }: { settings: ClinicSettings }) {
  const client = useQueryClient();
  const say = useFormats();
  const [adding, setAdding] = useState(false);
  const strands = useStrands();
  const filter = encodeURIComponent(JSON.stringify({ from: say.today }));
  const list = useQuery({
    queryKey: ['day-hours', say.today],
    queryFn: ({ signal }) => callApi<DayHours[]>('GET', `/day-hours?filter=${filter}`, undefined, { signal }),
  });
  const renew = () =>
    Promise.all(['day-hours', 'calendar'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const ofDay = (memberId: string | null, day: Day) =>
    list.data?.find((one) => one.memberId === memberId && one.day === day);
  const opened = (day: Day) =>
    ofDay(null, day)?.hours ?? settings.hours.filter(({ weekday }) => weekday === weekdayOf(day));
  const remove =
    ({ id, version, day, memberId, hours }: DayHours) =>
    async () => {
      const store = async () => {
        await callApi('DELETE', `/day-hours/${id}`, undefined, { version });
        await renew();
      };
      const change = { kind: 'day-hours' as const, day, resourceId: memberId, hours: null };
      if (!(await strands.save(change, store))) return undefined;
      const undo = async () => {
        await callApi('POST', '/day-hours', { memberId, day, hours }, { idempotent: true });
        await renew();
      };
      return { said: words.removed(say.day(day)), undo };
    };
  return (
    <Panel
      title={words.title}
      aside={
        <VerbButton size="small" icon="plus" act={async () => setAdding(true)}>
          {words.add}
        </VerbButton>
      }
    >
      <p className={css['lead']}>{words.lead}</p>
      {list.isError ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data?.length === 0 ? <p className={css['off']}>{words.none}</p> : null}
      <ul className={css['closures']}>
        {list.data?.map((one) => (
          <li key={one.id}>
            <span>
              {say.day(one.day)}, {one.hours.map(sayStretch).join(' and ')}
              <small>{one.name ?? words.clinic}</small>
            </span>
            <VerbButton
              size="small"
              act={remove(one)}
              about={`${say.day(one.day)}, ${one.name ?? words.clinic}`}
            >
              {words.back}
            </VerbButton>
          </li>
        ))}
      </ul>
      <DayHoursDrawer
        open={adding}
        opened={opened}
        seen={ofDay}
        onClose={() => setAdding(false)}
        onSaved={renew}
      />
      {strands.dialog}
    </Panel>
  );
}

const sayStretch = ({ from, to }: DayHours['hours'][number]) =>
  `${sayMinuteOfDay(from)}–${sayMinuteOfDay(to)}`;
