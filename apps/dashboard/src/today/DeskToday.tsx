import { today } from '../i18n/en/today';
import { EmptyState } from '../layout/EmptyState';
import { LinkButton } from '../layout/LinkButton';
import { Panel } from '../layout/Panel';
import { Stack } from '../layout/Stack';
import { ArrivalsBoard } from './ArrivalsBoard';
import { NewIntakes } from './NewIntakes';
import { Recall } from './Recall';
import { ToCallNow } from './ToCallNow';
import type { TodayView } from './TodayView';
import { VisitsToRearrange } from './VisitsToRearrange';

const words = today.desk;

/** The front desk: who is expected, waiting, being treated; who has to be called; which intakes came in. */
export function DeskToday({ view }: { view: TodayView }) {
  return (
    <Stack>
      <Panel title={words.board} count={view.visits.length}>
        {view.visits.length === 0 ? (
          <EmptyState
            compact
            icon="calendar"
            {...words.emptyDay}
            action={<LinkButton to="/calendar">{words.bookVisit}</LinkButton>}
          />
        ) : (
          <ArrivalsBoard visits={view.visits} />
        )}
      </Panel>
      <ToCallNow />
      <VisitsToRearrange />
      <Stack aside={<NewIntakes intakes={view.intakes} />}>
        <Recall />
      </Stack>
    </Stack>
  );
}
