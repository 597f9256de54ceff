import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useSetUp } from '../clinic/useSetUp';
import { today } from '../i18n/en/today';
import { Panel } from '../layout/Panel';
import { Stack } from '../layout/Stack';
import { type Behind, behindFigure } from './behindFigure';
import { FigureTiles } from './FigureTiles';
import type { Figures, TodayView } from './TodayView';
import css from './today.module.css';
import { VisitsBehind } from './VisitsBehind';

const SetUpSection = lazy(() =>
  import('../clinic/setUp/SetUpSection').then((module) => ({ default: module.SetUpSection })),
);

const words = today.manager;
const flow = [
  'visits',
  'done',
  'missed',
  'cancelled',
  'urgent',
] as const satisfies readonly (keyof Figures)[];
const rhythm = ['noShowRate30', 'inWindow90', 'drift', 'due'] as const satisfies readonly (keyof Figures)[];

/** The figures of the clinic; each opens the list behind it. A new clinic sees the way to its calendar first. */
export function ManagerToday({ view }: { view: TodayView }) {
  const [params] = useSearchParams();
  const setUp = useSetUp();
  const { figures, waitingForSignOff: waiting } = view;
  const behind: Behind = behindFigure(params.get('list'));
  if (!figures) return null;
  return (
    <Stack>
      {setUp.data?.done === false ? (
        <Suspense fallback={null}>
          <SetUpSection />
        </Suspense>
      ) : null}
      <div className={css['figures']}>
        <Panel title={words.flow}>
          <FigureTiles tiles={flow.map((name) => ({ name, value: figures[name] }))} chosen={behind} />
        </Panel>
        <Panel title={words.rhythm}>
          <FigureTiles tiles={rhythm.map((name) => ({ name, value: figures[name] }))} chosen={behind} />
        </Panel>
        {waiting ? (
          <Panel title={words.waiting}>
            <FigureTiles
              tiles={(['assessments', 'plans', 'protocols'] as const).map((name) => ({
                name,
                value: waiting[name],
              }))}
              chosen={behind}
            />
          </Panel>
        ) : null}
      </div>
      <VisitsBehind day={view.day} behind={behind} />
    </Stack>
  );
}
