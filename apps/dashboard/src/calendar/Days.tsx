import { type Day, weekdayOf } from '@stratum/calendar';
import { useCallback, useMemo, useState } from 'react';
import { useFormats, wallClock } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { can } from '../providers/can';
import { ColumnMenu, type PointedColumn } from '../rescue/ColumnMenu';
import type { CalendarView, CalendarVisit } from './CalendarView';
import { type By, columnsOf } from './columnsOf';
import { EventCalendar } from './EventCalendar';
import type { Ghost, Pointed } from './EventCalendarProps';
import { hoursShown } from './hoursShown';
import type { Proposal } from './moving/Proposal';
import { proposalsFrom } from './moving/proposalsFrom';
import type { Span } from './shownDays';
import { VisitList } from './VisitList';

type Props = {
  calendar: CalendarView;
  days: readonly Day[];
  day: Day;
  view: Span;
  by: By;
  /** Only this column, or all of them. */
  who: string | null;
  small: boolean;
  title: string;
  selected: string | null;
  onOpen: (visitId: string) => void;
  onPoint: (at: Pointed) => void;
  onPropose: (proposal: Proposal) => void;
  onPick: (visitId: string) => void;
  /** A visit that is carried to another time. */
  ghost: Ghost | null;
};

/** The shown days as columns, or as a list where there is no room for them. */
export function Days(props: Props) {
  const { calendar, days, day, view, by, who, small, title, selected } = props;
  const { onOpen, onPoint, onPropose, onPick, ghost } = props;
  const { zone } = useFormats();
  const proposals = proposalsFrom(by, onPropose);
  const [pointed, setPointed] = useState<PointedColumn | null>(null);
  const columns = useMemo(
    () => columnsOf(calendar, by, days, zone).filter(({ id }) => who === null || id === who),
    [calendar, by, days, zone, who],
  );
  const hours = useMemo(() => hoursShown(calendar.clinic), [calendar.clinic]);
  const hiddenDays = useMemo(() => restDays(calendar, days, zone), [calendar, days, zone]);
  const besideOf = useBeside(calendar, small ? null : by);
  if (small) {
    const visits = calendar.visits.filter(
      (visit) => who === null || (by === 'room' ? visit.roomId : visit.specialistId) === who,
    );
    const closureOn = (on: Day) => calendar.clinic.closures.find((one) => one.day === on)?.name;
    return <VisitList {...{ days, visits, besideOf, closureOn, onOpen }} />;
  }
  return (
    <>
      <EventCalendar
        {...{ day, view, by, zone, columns, hours, hiddenDays, besideOf, selected, onOpen, onPoint }}
        label={words.region(title)}
        visits={calendar.visits}
        {...(can('visits.book')
          ? { onDrop: proposals.drop, onResize: proposals.resize, onColumn: setPointed, onPick, ghost }
          : {})}
      />
      <ColumnMenu pointed={pointed} by={by} onClose={() => setPointed(null)} />
    </>
  );
}

/** Who and where of a visit, without what its column says already. */
function useBeside(calendar: CalendarView, by: By | null) {
  return useCallback(
    ({ specialistId, roomId }: CalendarVisit) => {
      const who = calendar.specialists.find(({ id }) => id === specialistId)?.name ?? '';
      const where = calendar.rooms.find(({ id }) => id === roomId)?.name ?? '';
      if (by === null) return words.withIn(who, where);
      return by === 'room' ? who : where;
    },
    [calendar.specialists, calendar.rooms, by],
  );
}

/** Weekdays on which the clinic never opens and nothing is booked; Sunday is 0. One day alone is never hidden. */
function restDays(calendar: CalendarView, days: readonly Day[], zone: string): readonly number[] {
  if (days.length === 1) return [];
  const used = new Set(calendar.visits.map(({ startsAt }) => wallClock(startsAt, zone).day));
  return days
    .filter(
      (day) => !used.has(day) && !calendar.clinic.hours.some(({ weekday }) => weekday === weekdayOf(day)),
    )
    .map((day) => weekdayOf(day) % 7);
}
