import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { patients as words } from '../../i18n/en/patients';
import { EmptyState } from '../../layout/EmptyState';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { StatusTabs } from '../../layout/StatusTabs';
import { usePatientSearch } from '../../layout/usePatientSearch';
import { useRowKeys } from '../../layout/useRowKeys';
import { callApi } from '../../wire/callApi';
import type { PatientRow } from '../PatientRow';
import css from './list.module.css';
import { PatientCard } from './PatientCard';
import { usePatientPage } from './usePatientPage';

const MOST_FOUND = 30;
type Tab = keyof typeof words.tabs;
const tabs = Object.keys(words.tabs) as Tab[];

/** Everybody the clinic treats, found while typing. */
export function Screen() {
  const [text, setText] = useState('');
  const keys = useRowKeys();
  const searching = text.trim() !== '';
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'all';
  const page = usePatientPage(filterOf(tab, today), !searching);
  const counts = useQuery({
    queryKey: ['patients', 'counts'],
    queryFn: ({ signal }) => callApi<Record<Tab, number>>('GET', '/patients/counts', undefined, { signal }),
  });
  const search = usePatientSearch(text, MOST_FOUND);
  const asked = searching ? search : page;
  const rows = searching ? search.data : page.data?.pages.flatMap((one) => one.rows);
  const total = counts.data?.all;
  return (
    <>
      <header className={css['head']}>
        <div>
          <h1>{words.title}</h1>
          {total !== undefined ? <p>{words.total(total)}</p> : null}
        </div>
        <LinkButton to="/patients/new" icon="plus" variant="contained">
          {words.add}
        </LinkButton>
      </header>
      <search className={css['search']}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={words.find}
          aria-describedby="patients-hint"
          placeholder={words.find}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </search>
      <p id="patients-hint" className={css['hint']} role="status">
        {searching && rows ? words.found(rows.length) : words.findHint}
      </p>
      {searching ? null : (
        <StatusTabs
          label={words.title}
          tabs={tabs.map((key) => ({ key, label: words.tabs[key], count: counts.data?.[key] }))}
          value={tab}
          onChange={(key) => setParams(key === 'all' ? {} : { tab: key }, { replace: true })}
          controls="patients-found"
        />
      )}
      <div id="patients-found" {...keys}>
        {asked.isError ? (
          <ErrorState error={asked.error} onRetry={() => asked.refetch()} />
        ) : (
          <Rows rows={rows} text={text.trim()} tab={tab} />
        )}
      </div>
      {!searching && page.hasNextPage ? (
        <div className={css['more']}>
          <Button variant="outlined" disabled={page.isFetchingNextPage} onClick={() => page.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function filterOf(tab: Tab, today: string): object {
  if (tab === 'toBook') return { toBook: true };
  if (tab === 'week') return { visitInWeekFrom: today };
  return tab === 'noVisit' ? { noVisitFrom: today } : {};
}

type Shown = { rows: readonly PatientRow[] | undefined; text: string; tab: Tab };

function Rows({ rows, text, tab }: Shown) {
  if (rows === undefined) return <PageSkeleton header={false} rows={8} />;
  if (rows.length === 0 && text === '' && tab !== 'all')
    return <EmptyState icon="patients" {...words.emptyTab[tab]} />;
  if (rows.length === 0) {
    const { title, text: hint } = text === '' ? words.empty : words.none;
    const action = (
      <LinkButton to="/patients/new" icon="plus">
        {words.add}
      </LinkButton>
    );
    return <EmptyState icon="patients" title={title} text={hint} action={action} />;
  }
  return (
    <ul className={css['rows']}>
      {rows.map((patient) => (
        <PatientCard key={patient.id} patient={patient} text={text} />
      ))}
    </ul>
  );
}
