import { useFormats } from '../formats';
import { today } from '../i18n/en/today';
import { Stack } from '../layout/Stack';
import { Worklist } from '../layout/Worklist';
import { sayWork } from '../visits/sayWork';
import { ListSection } from './ListSection';
import { Marks } from './Marks';
import { PlansToDecide } from './PlansToDecide';
import { SignOff } from './SignOff';
import { sayNext } from './sayNext';
import type { TodayView, TodayVisit } from './TodayView';
import { useOpenVisit } from './useOpenVisit';
import { VisitVerb } from './VisitVerb';

const words = today.specialist;
const OVER: readonly string[] = ['done', 'missed', 'cancelled'];

/** A specialist's own visits in order, with what to keep in mind, what is planned, and the verb of the moment. */
export function SpecialistToday({ view }: { view: TodayView }) {
  const say = useFormats();
  const { addressOf } = useOpenVisit();
  const mine = view.visits.filter((visit) => visit.mine);
  const now = nowOf(mine.filter(({ state }) => !OVER.includes(state)));
  return (
    <Stack>
      <SignOff waiting={view.waitingForSignOff} />
      <PlansToDecide plans={view.toDecide} />
      <ListSection title={words.visits} count={mine.length}>
        <Worklist
          label={words.visits}
          rows={mine}
          empty={words.empty}
          row={(visit) => ({
            key: visit.id,
            lead: say.time(visit.startsAt),
            title: visit.patient.name,
            to: addressOf(visit.id),
            chips: <Marks visit={visit} />,
            facts: [visit.patient.number, visit.room.name, sayNext(visit, say.time)],
            next: sayWork(visit),
            verb: <VisitVerb visit={visit} />,
            current: visit.id === now?.id,
          })}
        />
      </ListSection>
    </Stack>
  );
}

/** The visit of the moment: who is in the room, else who waits, else who comes next. */
function nowOf(left: readonly TodayVisit[]): TodayVisit | undefined {
  const of = (state: string) => left.find((visit) => visit.state === state);
  return of('in-room') ?? of('arrived') ?? left[0];
}
