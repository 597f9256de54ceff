import Button from '@mui/material/Button';
import { useState } from 'react';
import { patients as words } from '../../i18n/en/patients';
import { EmptyState } from '../../layout/EmptyState';
import { ErrorState } from '../../layout/ErrorState';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { usePatientSearch } from '../../layout/usePatientSearch';
import type { PatientRow } from '../PatientRow';
import css from './list.module.css';
import { PatientCard } from './PatientCard';
import { usePatientPage } from './usePatientPage';

const MOST_FOUND = 30;

/** Everybody the clinic treats, found while typing. */
export function Screen() {
  const [text, setText] = useState('');
  const searching = text.trim() !== '';
  const page = usePatientPage(!searching);
  const search = usePatientSearch(text, MOST_FOUND);
  const asked = searching ? search : page;
  const rows = searching ? search.data : page.data?.pages.flatMap((one) => one.rows);
  const total = page.data?.pages[0]?.total;
  return (
    <>
      <header className={css['head']}>
        <div>
          <h1>{words.title}</h1>
          {total === undefined ? null : <p>{words.total(total)}</p>}
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
      {asked.isError ? (
        <ErrorState error={asked.error} onRetry={() => asked.refetch()} />
      ) : (
        <Rows rows={rows} text={text.trim()} />
      )}
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

function Rows({ rows, text }: { rows: readonly PatientRow[] | undefined; text: string }) {
  if (rows === undefined) return <PageSkeleton header={false} rows={8} />;
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
