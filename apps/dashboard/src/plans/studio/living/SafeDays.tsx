import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { plans } from '../../../i18n/en/plans';
import type { LifeEvent } from '../../LifeEvent';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import css from './living.module.css';

const words = living.events;

/** Until when each open session still heals in time for an event; those planned behind it in one line. */
export function SafeDays({ plan, event }: { plan: PlanView; event: LifeEvent }) {
  const say = useFormats();
  if (event.to < say.today || event.lastSafe.length === 0) return null;
  const sessions = new Map(plan.courses.flatMap((course) => course.sessions).map((one) => [one.id, one]));
  const dayOf = (id: string) => sessions.get(id)?.on ?? sessions.get(id)?.window?.ideal ?? '';
  const nameOf = plan.courses.length === 1 ? shortName(plan) : nameSession(plan);
  const before = event.lastSafe.filter(({ sessionId }) => dayOf(sessionId) <= event.to);
  const behind = event.lastSafe.filter(({ sessionId }) => dayOf(sessionId) > event.to);
  return (
    <ul className={css['lines']}>
      {before.map(({ sessionId, alone, withRest }) => (
        <li key={sessionId} data-missing={alone === null || undefined}>
          {alone ? words.safe(nameOf(sessionId), say.day(alone)) : words.unsafe(nameOf(sessionId))}
          {alone && withRest && withRest !== alone ? (
            <small>{words.safeWithRest(say.day(withRest))}</small>
          ) : null}
        </li>
      ))}
      {behind.length > 0 ? (
        <li>{words.after(behind.map(({ sessionId }) => nameOf(sessionId)).join('; '))}</li>
      ) : null}
    </ul>
  );
}

/** With one course alone its name goes without saying. */
function shortName(plan: PlanView): (id: string) => string {
  const names = plan.courses
    .flatMap(({ sessions }) => sessions)
    .map(({ id, kind, ordinal }) => [id, `${plans.studio.kinds[kind]} ${ordinal}`] as const);
  const byId = new Map(names);
  return (id) => byId.get(id) ?? '';
}
