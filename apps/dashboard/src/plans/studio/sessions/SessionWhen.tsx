import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { plans } from '../../../i18n/en/plans';
import { sayReason } from '../../../i18n/sayReason';
import { openRanges } from '../../openRanges';
import type { PlanSession, PlanView } from '../../PlanView';
import css from '../studio.module.css';

const words = plans.studio;

/** When a session is: done, booked, in which window, or what it waits for. */
export function SessionWhen({ plan, session }: { plan: PlanView; session: PlanSession }) {
  const say = useFormats();
  const { window, visit } = session;
  const open = window ? openRanges(window) : [];
  const waits = plan.waiting.find(({ sessionId }) => sessionId === session.id);
  return (
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
        <>
          <small>{words.ideal(say.day(window.ideal))}</small>
          <small>
            {open.length > 0
              ? words.window(open.map(({ first, last }) => say.span(first, last)).join(', '))
              : words.noEnd(say.day(window.earliest))}
          </small>
        </>
      ) : null}
    </div>
  );
}
