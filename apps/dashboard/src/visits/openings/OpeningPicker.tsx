import Button from '@mui/material/Button';
import { addDays, type Day } from '@stratum/calendar';
import { useEffect, useId, useRef } from 'react';
import { useFormats } from '../../formats';
import { openings as words } from '../../i18n/en/openings';
import { EmptyState } from '../../layout/EmptyState';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { groupOpenings } from './groupOpenings';
import type { Opening, OpeningsAsked, Placement } from './Opening';
import { OpeningDays } from './OpeningDays';
import type { OpeningSearch } from './OpeningSearch';
import { OpeningTools } from './OpeningTools';
import css from './openings.module.css';
import { RefusalNote } from './RefusalNote';
import { OPENING_DAYS, useOpenings } from './useOpenings';

type Props = {
  /** What for; null until that is clear. */
  asked: OpeningsAsked | null;
  search: OpeningSearch;
  onSearch: (search: OpeningSearch) => void;
  /** An instant that somebody pointed at; the times nearest to it come first. */
  wanted?: string | null;
  chosen: Placement | null;
  onChoose: (opening: Opening) => void;
};

/** Times that fit, by day, to choose one of with mouse or arrow keys. */
export function OpeningPicker({ asked, search, onSearch, wanted = null, chosen, onChoose }: Props) {
  const id = useId();
  const { today, moment } = useFormats();
  const found = useOpenings(asked, search);
  const days = groupOpenings(found.data ?? []);
  const exact = found.data?.find(({ startsAt }) => wanted && Date.parse(startsAt) === Date.parse(wanted));
  useFirst(exact, onChoose);
  const move = (by: number) => onSearch({ ...search, from: later(addDays(search.from, by), today) });
  return (
    <div className={css['picker']}>
      <OpeningTools search={search} onSearch={onSearch} />
      <div role="status" className={css['status']}>
        {found.isFetching ? words.searching : found.data ? words.count(found.data.length) : null}
      </div>
      {wanted && found.data && !exact && days.length > 0 ? (
        <p className={css['asked']}>{words.asked(moment(wanted))}</p>
      ) : null}
      {found.isError ? (
        <RefusalNote error={found.error} />
      ) : !found.data ? (
        <PageSkeleton header={false} rows={3} />
      ) : days.length === 0 ? (
        <EmptyState compact icon="calendar" title={words.none.title} text={words.none.text} />
      ) : (
        <OpeningDays name={id} days={days} wanted={wanted} chosen={chosen} onChoose={onChoose} />
      )}
      <div className={css['pages']}>
        <Button size="small" disabled={search.from <= today} onClick={() => move(-OPENING_DAYS)}>
          {words.earlier}
        </Button>
        <Button size="small" onClick={() => move(OPENING_DAYS)}>
          {words.later}
        </Button>
      </div>
    </div>
  );
}

/** Chooses the time that somebody pointed at, once it turns out to fit. */
function useFirst(exact: Opening | undefined, onChoose: (opening: Opening) => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (!exact || done.current) return;
    done.current = true;
    onChoose(exact);
  }, [exact, onChoose]);
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
