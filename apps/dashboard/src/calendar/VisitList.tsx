import type { Day } from '@stratum/calendar';
import { useFormats, wallClock } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { EmptyState } from '../layout/EmptyState';
import { StateChip } from '../layout/StateChip';
import { HeldMark } from '../visits/HeldMark';
import { PrepaidMark } from '../visits/PrepaidMark';
import { sayWork } from '../visits/sayWork';
import { UrgentMark } from '../visits/UrgentMark';
import type { CalendarVisit } from './CalendarView';
import css from './calendar.module.css';

type Props = {
  days: readonly Day[];
  visits: readonly CalendarVisit[];
  besideOf: (visit: CalendarVisit) => string;
  closureOn: (day: Day) => string | undefined;
  onOpen: (visitId: string) => void;
};

/** The visits of some days by time, for small screens. */
export function VisitList({ days, visits, besideOf, closureOn, onOpen }: Props) {
  const { zone, day: sayDay } = useFormats();
  const shown = days
    .map((day) => ({ day, visits: visits.filter((visit) => wallClock(visit.startsAt, zone).day === day) }))
    .filter(({ day, visits: all }) => days.length === 1 || all.length > 0 || closureOn(day));
  if (shown.every(({ day, visits: all }) => all.length === 0 && !closureOn(day)))
    return <EmptyState icon="calendar" title={words.none.title} text={words.none.text} />;
  return shown.map(({ day, visits: all }) => (
    <section key={day} className={css['listDay']} aria-label={sayDay(day)}>
      {days.length > 1 ? (
        <h2>
          {sayDay(day)} <small>{words.count(all.length)}</small>
        </h2>
      ) : null}
      {closureOn(day) ? <p className={css['closure']}>{closureOn(day)}</p> : null}
      <ol className={css['list']}>
        {all.map((visit) => (
          <li key={visit.id}>
            <Row visit={visit} beside={besideOf(visit)} onOpen={() => onOpen(visit.id)} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Row({ visit, beside, onOpen }: { visit: CalendarVisit; beside: string; onOpen: () => void }) {
  const { time } = useFormats();
  return (
    <button type="button" className={css['listRow']} onClick={onOpen}>
      <span className={css['listTime']}>
        <strong>{time(visit.startsAt)}</strong>
        <small>{time(visit.endsAt)}</small>
      </span>
      <span className={css['listWhat']}>
        <strong>{visit.patient.name}</strong>
        <span>{sayWork(visit)}</span>
        <span>{beside}</span>
        <span className={css['listMarks']}>
          <StateChip of="visit" state={visit.state} size="small" />
          {visit.urgent ? <UrgentMark small /> : null}
          <HeldMark instruction={visit.instruction} />
          <PrepaidMark sessions={visit.sessions} />
        </span>
      </span>
    </button>
  );
}
