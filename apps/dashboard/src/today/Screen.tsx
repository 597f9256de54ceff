import type { Day } from '@stratum/calendar';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import { sayDay, useFormats } from '../formats';
import { today as words } from '../i18n/en/today';
import { ErrorState } from '../layout/ErrorState';
import { Icon } from '../layout/Icon';
import { LinkButton } from '../layout/LinkButton';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { StatusTabs } from '../layout/StatusTabs';
import type { Role } from '../session/Person';
import { useSession } from '../session/useSession';
import { DeskToday } from './DeskToday';
import { ManagerToday } from './ManagerToday';
import { SpecialistToday } from './SpecialistToday';
import { sumUp } from './sumUp';
import type { TodayView } from './TodayView';
import css from './today.module.css';
import { useOpenVisit } from './useOpenVisit';
import { useToday } from './useToday';

const VisitDrawer = lazy(() =>
  import('../visits/drawer/VisitDrawer').then((module) => ({ default: module.VisitDrawer })),
);

const views = { specialist: SpecialistToday, reception: DeskToday, manager: ManagerToday } as const;
const order = ['specialist', 'reception', 'manager'] as const satisfies readonly Role[];

/** Work to do, in the shape of the person's role; who has several roles changes between them. */
export function Screen() {
  const { person } = useSession();
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const shown = useToday();
  const roles = order.filter((role) => person.roles.includes(role));
  const role = roles.find((one) => one === params.get('as')) ?? roles[0] ?? 'reception';
  return (
    <Page
      title={words.title}
      lead={leadOf(role, shown.data, today)}
      actions={
        <LinkButton to="/calendar" icon="calendar">
          {words.calendar}
        </LinkButton>
      }
    >
      {roles.length > 1 ? (
        <div className={css['roles']}>
          <StatusTabs
            label={words.tabsLabel}
            tabs={roles.map((key) => ({ key, label: words.tabs[key] }))}
            value={role}
            onChange={(as) => setParams({ as }, { replace: true })}
          />
        </div>
      ) : null}
      {shown.isError && shown.data ? (
        <p role="status" className={css['stale']}>
          <Icon name="caution" size={18} /> {words.stale}
        </p>
      ) : null}
      {shown.data ? (
        <Work role={role} view={shown.data} />
      ) : shown.isError ? (
        <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />
      ) : (
        <PageSkeleton header={false} rows={7} />
      )}
    </Page>
  );
}

function leadOf(role: Role, view: TodayView | undefined, today: Day): string {
  const day = view?.day ?? today;
  return view ? `${sayDay(day, day)} · ${sumUp(role, view)}` : sayDay(day, day);
}

function Work({ role, view }: { role: Role; view: TodayView }) {
  const { visit, doing, open } = useOpenVisit();
  const View = views[role];
  return (
    <>
      <View view={view} />
      <Suspense fallback={null}>
        {visit ? <VisitDrawer id={visit} doing={doing} onClose={() => open(null)} /> : null}
      </Suspense>
    </>
  );
}
