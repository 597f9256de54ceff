import { type Day, weekdayOf } from '@stratum/calendar';
import { useCallback, useMemo, useState } from 'react';
import { useFormats } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { can } from '../providers/can';
import { ColumnMenu, type PointedColumn } from '../rescue/ColumnMenu';
import type { CalendarView, CalendarVisit } from './CalendarView';
import { type By, columnsOf } from './columnsOf';
import { TimeGrid } from './grid/TimeGrid';
import type { Ghost, Pointed } from './grid/TimeGridProps';
import { wallOf } from './grid/wallOf';
import { hoursShown } from './hoursShown';
import type { Proposal } from './moving/Proposal';
import { proposalsFrom } from './moving/proposalsFrom';
import { VisitList } from './VisitList';

type Props = {
  calendar: CalendarView;
  days: readonly Day[];
  day: Day;
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
  const { calendar, days, day, by, who, small, title, selected } = props;
  const { onOpen, onPoint, onPropose, onPick, ghost } = props;
  const { zone, today } = useFormats();
  const proposals = proposalsFrom(by, onPropose);
  const [pointed, setPointed] = useState<PointedColumn | null>(null);
  const { clinic, specialists, rooms } = calendar;
  const columns = useMemo(
    () =>
      columnsOf({ clinic, specialists, rooms }, by, days, zone).filter(
        ({ id }) => who === null || id === who,
      ),
    [clinic, specialists, rooms, by, days, zone, who],
  );
  const hours = useMemo(() => hoursShown(calendar.clinic), [calendar.clinic]);
  const open = openDays(calendar, days, zone).join(' ');
  const shown = useMemo(() => open.split(' '), [open]);
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
      <TimeGrid
        {...{ day, today, by, zone, columns, hours, besideOf, selected, onOpen, onPoint }}
        days={shown}
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

/** Without the weekdays on which the clinic never opens and nothing is booked. One day alone is never left out. */
function openDays({ clinic, visits }: CalendarView, days: readonly Day[], zone: string): readonly Day[] {
  const used = new Set(visits.map((visit) => wallOf(visit, zone).day));
  const open = days.filter(
    (day) => used.has(day) || clinic.hours.some(({ weekday }) => weekday === weekdayOf(day)),
  );
  return open.length > 0 && days.length > 1 ? open : days;
}
