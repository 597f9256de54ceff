import Button from '@mui/material/Button';
import { addDays, type Day, daysBetween } from '@stratum/calendar';
import { useEffect, useMemo, useState } from 'react';
import { sayDay, useFormats, wallClock } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { daySheet } from '../i18n/en/daySheet';
import { ErrorState } from '../layout/ErrorState';
import { Icon } from '../layout/Icon';
import { LinkButton } from '../layout/LinkButton';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { useOnline } from '../live/useOnline';
import { can } from '../providers/can';
import { BookDrawer } from '../visits/book/BookDrawer';
import type { Wanted } from '../visits/book/Wanted';
import { VisitDrawer } from '../visits/drawer/VisitDrawer';
import { useVisit } from '../visits/useVisit';
import css from './calendar.module.css';
import { Days } from './Days';
import type { Pointed } from './grid/TimeGridProps';
import { missingFor } from './missingFor';
import { useMovingHere } from './moving/useMovingHere';
import { NotReady } from './NotReady';
import { shownDays } from './shownDays';
import { Toolbar } from './Toolbar';
import { useCalendar } from './useCalendar';
import { useCalendarKeys } from './useCalendarKeys';
import { useCalendarState } from './useCalendarState';
import { useSmall } from './useSmall';

/** Day and week by specialist or room, live; a visit opens at the side, an empty time starts a booking. */
export function Screen() {
  const { today, range } = useFormats();
  const state = useCalendarState();
  const small = useSmall();
  const isOnline = useOnline();
  const { day, view, by, who, change } = state;
  const { from, to } = useMemo(() => shownDays(day, view), [day, view]);
  const days = useMemo(
    () => Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)),
    [from, to],
  );
  const shown = useCalendar(from, to);
  const isOff = shown.isError || !isOnline;
  // Columns of other days would look free where nothing is known.
  const isUnknown = isOff && shown.isPlaceholderData;
  const missing = shown.data ? missingFor(shown.data) : [];
  const booking = useBookingHere(state.book, day, change);
  const moving = useMovingHere(state, shown.data);
  useDayOfVisit(state);
  useCalendarKeys({
    ArrowLeft: () => state.turn(-1),
    ArrowRight: () => state.turn(1),
    t: () => change({ day: today }),
    d: () => change({ view: 'day' }),
    w: () => change({ view: 'week' }),
    b: () => booking.start({ day }),
  });
  const title = view === 'day' ? sayDay(day) : range(from, to);
  const choices = (by === 'room' ? shown.data?.rooms : shown.data?.specialists) ?? [];
  const point = ({ startsAt, columnId }: Pointed) => {
    if (moving.pointed) return moving.pointed(startsAt, columnId);
    booking.start({
      startsAt,
      ...(columnId ? { [by === 'room' ? 'roomId' : 'specialistId']: columnId } : {}),
    });
  };
  return (
    <Page
      title={words.title}
      actions={
        <>
          <LinkButton to={`/calendar/sheet?day=${day}`} icon="print">
            {daySheet.open}
          </LinkButton>
          {can('visits.book') ? (
            <Button
              variant="contained"
              startIcon={<Icon name="plus" size={18} />}
              onClick={() => booking.start({ day })}
            >
              {words.book}
            </Button>
          ) : null}
        </>
      }
    >
      <Toolbar state={state} today={today} title={title} choices={choices} small={small} />
      {moving.bar}
      {shown.data && isOff && !isUnknown ? (
        <p role="status" className={css['off']}>
          <Icon name="caution" size={18} /> {words.liveOff}
        </p>
      ) : null}
      {isUnknown ? (
        <ErrorState title={words.unknownDays} text={words.unknownText} onRetry={() => void shown.refetch()} />
      ) : shown.data && missing.length > 0 && shown.data.visits.length === 0 ? (
        <NotReady missing={missing} />
      ) : shown.data ? (
        <Days
          {...{ days, day, by, who, small, title }}
          calendar={shown.data}
          selected={state.visit}
          onOpen={(visit) => change({ visit })}
          onPoint={point}
          onPropose={moving.propose}
          onPick={moving.pick}
          ghost={moving.ghost}
        />
      ) : shown.isError ? (
        <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
      ) : (
        <PageSkeleton header={false} rows={8} />
      )}
      {moving.dialogs}
      <VisitDrawer id={state.visit} onClose={() => change({ visit: null })} />
      {booking.wanted ? (
        <BookDrawer
          key={booking.key}
          wanted={booking.wanted}
          onClose={booking.end}
          onBooked={(visit) => booking.booked(visit.id, visit.startsAt)}
        />
      ) : null}
    </Page>
  );
}

type Change = ReturnType<typeof useCalendarState>['change'];

/** A booking begun here, or by an address with a patient in it. */
function useBookingHere(asked: string | null, day: Day, change: Change) {
  const { zone } = useFormats();
  const [here, setHere] = useState<{ key: number; wanted: Wanted } | null>(null);
  const wanted = here?.wanted ?? (asked ? { patientId: asked, day } : null);
  const end = () => {
    setHere(null);
    change({ book: null });
  };
  return {
    wanted: can('visits.book') ? wanted : null,
    key: here?.key ?? asked ?? '',
    start: (next: Wanted) => setHere({ key: Date.now(), wanted: next }),
    end,
    booked: (visit: string, startsAt: string) => {
      setHere(null);
      change({ book: null, visit, day: wallClock(startsAt, zone).day });
    },
  };
}

/** An address with a visit but no day shows the day of that visit. */
function useDayOfVisit({ visit, dayChosen, change }: ReturnType<typeof useCalendarState>): void {
  const { zone } = useFormats();
  const { data } = useVisit(dayChosen ? null : visit);
  useEffect(() => {
    if (data && !dayChosen) change({ day: wallClock(data.startsAt, zone).day });
  }, [data, dayChosen, change, zone]);
}
