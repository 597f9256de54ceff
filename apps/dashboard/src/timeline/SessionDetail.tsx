import type { ReactNode } from 'react';
import { sayDay } from '../formats';
import { timeline as words } from '../i18n/en/timeline';
import { Icon } from '../layout/Icon';
import { StateChip } from '../layout/StateChip';
import { WhyThisDay } from '../layout/WhyThisDay';
import { sayFlag, sayOrdinal } from './saySession';
import type { TimelineCourse, TimelinePlan, TimelineSession } from './types';

type Props = {
  plan: TimelinePlan;
  course: TimelineCourse;
  session: TimelineSession;
  action?: ReactNode;
  onClose: () => void;
};

/** The chosen session under the picture: state, day, window, why, and what can be done. */
export function SessionDetail({ plan, course, session, action, onClose }: Props) {
  const { window, flag, healing } = session;
  const nameOf = (id: string) => {
    const owner = plan.courses.find((one) => one.sessions.some((other) => other.id === id));
    const named = owner?.sessions.find((other) => other.id === id);
    return owner && named ? `${owner.name}, ${sayOrdinal(named, owner)}` : id;
  };
  const day = (value: string) => sayDay(value, plan.today);
  return (
    <section className="tl-detail" aria-label={nameOf(session.id)} aria-live="polite">
      <div className="tl-detail-top">
        <strong>
          {course.name}, {sayOrdinal(session, course)}
        </strong>
        <StateChip of="session" state={session.state} size="small" />
        {flag ? <StateChip of="fit" state={flag.kind} size="small" /> : null}
        <button type="button" className="tl-close" aria-label={words.close} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <p className="tl-detail-line">
        {session.said ? (
          <span>{session.said}</span>
        ) : session.on ? (
          <span>{words.onDay(day(session.on))}</span>
        ) : null}
        {flag ? <span>{sayFlag(flag)}</span> : null}
        {window ? (
          <>
            <span>{words.notBefore(day(window.earliest))}</span>
            <span>{words.best(day(window.ideal))}</span>
            <span>{window.latest ? words.notAfter(day(window.latest)) : words.noLatest}</span>
          </>
        ) : null}
        {healing && healing.high > 0 ? <span>{words.heals(healing.low, healing.high)}</span> : null}
        {window?.because ? <WhyThisDay because={window.because} nameOf={nameOf} /> : null}
      </p>
      {action ? <div className="tl-detail-action">{action}</div> : null}
    </section>
  );
}
