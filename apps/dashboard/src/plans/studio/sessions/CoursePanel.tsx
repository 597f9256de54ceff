import { lazy, Suspense, useState } from 'react';
import { change } from '../../../i18n/en/change';
import { plans } from '../../../i18n/en/plans';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { Panel } from '../../../layout/Panel';
import { can } from '../../../providers/can';
import type { PlanCourse, PlanSession, PlanView } from '../../PlanView';
import type { useLiving } from '../living/useLiving';
import css from '../studio.module.css';
import { type MoreItem, MoreMenu } from './MoreMenu';
import type { SessionDoing } from './SessionDoing';
import { SessionRow } from './SessionRow';

const ChangeProtocol = lazy(() =>
  import('../change/ChangeProtocol').then((m) => ({ default: m.ChangeProtocol })),
);
const AddSession = lazy(() => import('../change/AddSession').then((m) => ({ default: m.AddSession })));
const HealedLate = lazy(() => import('../change/HealedLate').then((m) => ({ default: m.HealedLate })));
const SkipSession = lazy(() => import('../change/SkipSession').then((m) => ({ default: m.SkipSession })));

type Doing =
  | { readonly what: 'protocol' | 'more' }
  | { readonly what: SessionDoing; readonly session: PlanSession };
type Props = {
  plan: PlanView;
  course: PlanCourse;
  send: ReturnType<typeof useLiving>['send'];
  onTry: ((sessionId: string, day: string) => void) | undefined;
};

/** One course: its sessions in words, and what can be changed about it. */
export function CoursePanel({ plan, course, send, onTry }: Props) {
  const [doing, setDoing] = useState<Doing>();
  const name = sayProtocol(course.protocolCode);
  const running = ['approved', 'paused'].includes(plan.status) && can('plans.write');
  const items: MoreItem[] = [
    ...(course.changeTo?.length
      ? [{ icon: 'swap', label: change.protocol.verb, act: () => setDoing({ what: 'protocol' }) } as const]
      : []),
    { icon: 'plus', label: change.more.verb, act: () => setDoing({ what: 'more' }) },
  ];
  const close = () => setDoing(undefined);
  return (
    <Panel
      title={name}
      count={course.sessions.length}
      aside={running ? <MoreMenu label={change.course(name)} items={items} /> : undefined}
      flush
    >
      {course.signed ? null : <p className={css['unsigned']}>{plans.studio.unsigned}</p>}
      <ol className={css['sessions']}>
        {course.sessions.map((session) => (
          <SessionRow
            key={session.id}
            {...{ plan, course, session, onTry }}
            onDo={running ? (what) => setDoing({ what, session }) : undefined}
          />
        ))}
      </ol>
      <Suspense fallback={null}>
        {doing?.what === 'protocol' ? (
          <ChangeProtocol plan={plan} course={course} send={send} onClose={close} />
        ) : null}
        {doing?.what === 'more' ? (
          <AddSession plan={plan} course={course} send={send} onClose={close} />
        ) : null}
        {doing?.what === 'healed' ? (
          <HealedLate plan={plan} session={doing.session} send={send} onClose={close} />
        ) : null}
        {doing?.what === 'skip' ? (
          <SkipSession plan={plan} session={doing.session} send={send} onClose={close} />
        ) : null}
      </Suspense>
    </Panel>
  );
}
