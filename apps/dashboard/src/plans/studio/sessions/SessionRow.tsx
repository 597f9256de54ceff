import { plans } from '../../../i18n/en/plans';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { LinkButton } from '../../../layout/LinkButton';
import { StateChip } from '../../../layout/StateChip';
import { WhyThisDay } from '../../../layout/WhyThisDay';
import { can } from '../../../providers/can';
import { nameSession } from '../../nameSession';
import type { PlanCourse, PlanSession, PlanView } from '../../PlanView';
import { placeInCourse } from '../../placeInCourse';
import { rests } from '../../rests';
import { sayFlag } from '../../sayFlag';
import css from '../studio.module.css';
import { Awaits } from './Awaits';
import type { SessionDoing } from './SessionDoing';
import { SessionMore } from './SessionMore';
import { SessionWhen } from './SessionWhen';
import { Steps } from './Steps';

const words = plans.studio;
type Props = {
  plan: PlanView;
  course: PlanCourse;
  session: PlanSession;
  onTry: ((sessionId: string, day: string) => void) | undefined;
  onDo: ((what: SessionDoing) => void) | undefined;
};

/** `Session 3 of 6`, `Review`, `Maintenance`. */
function sayPlace(course: PlanCourse, session: PlanSession): string {
  const alike = course.sessions.filter(({ kind }) => kind === session.kind);
  if (session.kind === 'treatment') return words.session(alike.indexOf(session) + 1, alike.length);
  const place = placeInCourse(course, session);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** One session in words: its day and where it comes from, its visit, what is done around it, what it waits for. */
export function SessionRow({ plan, course, session, onTry, onDo }: Props) {
  const { window, visit, flag } = session;
  const name = sayPlace(course, session);
  const other = session.protocolCode && session.protocolCode !== course.protocolCode;
  return (
    <li className={css['session']} data-flag={flag?.kind} data-row={session.id}>
      <div>
        <strong>{name}</strong> <StateChip of="session" state={session.state} size="small" />
        {other ? <small>{sayProtocol(session.protocolCode ?? '')}</small> : null}
        {flag ? <span className={css['flag']}>{sayFlag(flag)}</span> : null}
      </div>
      <SessionWhen plan={plan} session={session} />
      <div className={css['ask']}>
        {window && session.state !== 'done' ? (
          <WhyThisDay because={window.because} nameOf={nameSession(plan)} />
        ) : null}
        {flag && visit && can('visits.book') ? (
          <LinkButton size="small" to={`/calendar?visit=${visit.id}`}>
            {words.findTime}
          </LinkButton>
        ) : null}
        <SessionMore {...{ plan, session, onTry, onDo }} />
      </div>
      {session.awaits?.length || session.steps?.length ? (
        <div className={css['around']}>
          <Awaits awaits={session.awaits ?? []} />
          <Steps steps={session.state === 'skipped' || rests(session) ? [] : (session.steps ?? [])} />
        </div>
      ) : null}
    </li>
  );
}
