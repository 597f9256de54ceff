import { useQuery } from '@tanstack/react-query';
import { due as words } from '../i18n/en/due';
import { VerbButton } from '../layout/VerbButton';
import { Worklist, type WorklistProps } from '../layout/Worklist';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';
import type { CalledRow } from './DueRow';
import css from './due.module.css';
import { LastNote } from './LastNote';
import { PhoneLink } from './PhoneLink';
import { useCalls } from './useCalls';

const range = encodeURIComponent('[0,99]');

/** Who was called lately and what came of it; each note can be taken back. */
export function CalledList({ tabs, onTab }: Pick<WorklistProps<CalledRow>, 'tabs' | 'onTab'>) {
  const { takeBack } = useCalls();
  const list = useQuery({
    queryKey: ['due', 'called'],
    queryFn: ({ signal }) => callApi<CalledRow[]>('GET', `/call-notes?range=${range}`, undefined, { signal }),
  });
  return (
    <Worklist
      label={words.title}
      {...(tabs ? { tabs } : {})}
      {...(onTab ? { onTab } : {})}
      tab="called"
      rows={list.data}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={words.empty.called}
      row={(row) => ({
        key: row.id,
        title: row.patient.name,
        to: `/patients/${row.patient.id}`,
        facts: [row.patient.number, <PhoneLink key="phone" phone={row.phone} />],
        next: (
          <>
            <LastNote note={row} />
            {row.hides ? <span className={css['hidden']}>{words.call.hidden}</span> : null}
          </>
        ),
        verb: can('visits.book') ? (
          <VerbButton size="small" icon="undo" act={() => takeBack(row.id)} about={row.patient.name}>
            {words.call.undo}
          </VerbButton>
        ) : null,
      })}
    />
  );
}
