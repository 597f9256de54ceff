import { addDays, type Day } from '@stratum/calendar';
import { useQuery } from '@tanstack/react-query';
import { useFormats, wallClock } from '../formats';
import { today } from '../i18n/en/today';
import { StateChip } from '../layout/StateChip';
import { Worklist } from '../layout/Worklist';
import { sayWork } from '../visits/sayWork';
import { UrgentMark } from '../visits/UrgentMark';
import type { Visit } from '../visits/Visit';
import { callApi } from '../wire/callApi';
import type { Behind } from './behindFigure';
import { ListSection } from './ListSection';
import { useOpenVisit } from './useOpenVisit';

const words = today.manager;

/** The visits that a figure counts. */
export function VisitsBehind({ day, behind }: { day: Day; behind: Behind }) {
  const say = useFormats();
  const { addressOf } = useOpenVisit();
  const list = useQuery({
    queryKey: ['visits', 'list', day, behind],
    queryFn: ({ signal }) => callApi<Visit[]>('GET', addressFor(day, behind), undefined, { signal }),
  });
  const rows = list.data?.filter((visit) => belongs(visit, behind, addDays(day, -30)));
  return (
    <ListSection title={words.behind[behind]} count={rows?.length}>
      <Worklist
        label={words.behind[behind]}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.none}
        row={(visit) => ({
          key: visit.id,
          lead:
            behind === 'noShowRate30'
              ? say.day(wallClock(visit.startsAt, say.zone).day)
              : say.time(visit.startsAt),
          title: visit.patient.name,
          to: addressOf(visit.id),
          chips: (
            <>
              <StateChip of="visit" state={visit.state} size="small" />
              {visit.urgent ? <UrgentMark small /> : null}
            </>
          ),
          facts: [visit.patient.number, sayWork(visit)],
          next: `${visit.specialist.name}, ${visit.room.name}`,
        })}
      />
    </ListSection>
  );
}

function belongs({ urgent, state, startsAt }: Visit, behind: Behind, after: Day): boolean {
  if (behind === 'noShowRate30') return startsAt.slice(0, 10) > after;
  if (state === 'cancelled') return behind === 'cancelled';
  return urgent || behind !== 'urgent';
}

function addressFor(day: Day, behind: Behind): string {
  const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  if (behind === 'noShowRate30')
    return `/visits?filter=${part({ state: 'missed' })}&sort=${part(['startsAt', 'DESC'])}&range=${part([0, 199])}`;
  const state = behind === 'visits' || behind === 'urgent' ? {} : { state: behind };
  return `/visits?filter=${part({ day, ...state })}&sort=${part(['startsAt', 'ASC'])}&range=${part([0, 199])}`;
}
