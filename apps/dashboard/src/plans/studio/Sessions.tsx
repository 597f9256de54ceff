import { useFormats } from '../../formats';
import { living } from '../../i18n/en/living';
import { plans } from '../../i18n/en/plans';
import { sayProtocol } from '../../i18n/sayProtocol';
import { sayReason } from '../../i18n/sayReason';
import { LinkButton } from '../../layout/LinkButton';
import { Panel } from '../../layout/Panel';
import { StateChip } from '../../layout/StateChip';
import { WhyThisDay } from '../../layout/WhyThisDay';
import { can } from '../../providers/can';
import { nameSession } from '../nameSession';
import { openRanges } from '../openRanges';
import type { PlanCourse, PlanSession, PlanView } from '../PlanView';
import css from './studio.module.css';

const words = plans.studio;

/** Every session of the plan in words: where its day comes from, its visit, and whether that still fits. */
export function Sessions({ plan }: { plan: PlanView }) {
  return plan.courses.map((course) => (
    <Panel key={course.id} title={sayProtocol(course.protocolCode)} count={course.sessions.length} flush>
      {course.signed ? null : <p className={css['unsigned']}>{words.unsigned}</p>}
      <ol className={css['sessions']}>
        {course.sessions.map((session) => (
          <SessionRow key={session.id} plan={plan} course={course} session={session} />
        ))}
      </ol>
    </Panel>
  ));
}

type RowProps = { plan: PlanView; course: PlanCourse; session: PlanSession };

function SessionRow({ plan, course, session }: RowProps) {
  const say = useFormats();
  const { window, visit, flag } = session;
  const open = window ? openRanges(window) : [];
  const waits = plan.waiting.find(({ sessionId }) => sessionId === session.id);
  const alike = course.sessions.filter(({ kind }) => kind === session.kind).length;
  const name =
    session.kind === 'treatment' ? words.session(session.ordinal, alike) : words.kinds[session.kind];
  return (
    <li className={css['session']} data-flag={flag?.kind}>
      <div>
        <strong>{name}</strong> <StateChip of="session" state={session.state} size="small" />
        {flag ? (
          <span className={css['flag']}>
            {flag.kind === 'drift' ? words.drift(flag.days) : words.tooEarly(flag.days)}
          </span>
        ) : null}
      </div>
      <div className={css['when']}>
        {session.state === 'done' && session.on ? words.doneOn(say.day(session.on)) : null}
        {visit && session.state === 'booked' ? (
          <>
            <strong>{say.moment(visit.startsAt)}</strong>
            <small>{words.with(visit.specialist.name, visit.room.name)}</small>
          </>
        ) : null}
        {waits && !window ? (
          <small>{living.waits(sayReason({ rule: waits.rule, from: null, days: null }))}</small>
        ) : null}
        {window && session.state !== 'done' ? (
          <small>
            {words.ideal(say.day(window.ideal))} ·{' '}
            {open.length > 0
              ? words.window(open.map(({ first, last }) => say.range(first, last)).join(', '))
              : words.noEnd(say.day(window.earliest))}
          </small>
        ) : null}
      </div>
      <div className={css['ask']}>
        {window && session.state !== 'done' ? (
          <WhyThisDay because={window.because} nameOf={nameSession(plan)} />
        ) : null}
        {flag && visit && can('visits.book') ? (
          <LinkButton size="small" to={`/calendar?visit=${visit.id}`}>
            {words.findTime}
          </LinkButton>
        ) : null}
      </div>
    </li>
  );
}
