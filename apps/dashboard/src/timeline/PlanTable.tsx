import { sayDay, saySpan } from '../formats';
import { states } from '../i18n/en/states';
import { timeline as words } from '../i18n/en/timeline';
import { sayFlag, sayOrdinal } from './saySession';
import type { TimelineCourse, TimelinePlan, TimelineSession } from './types';

/** The picture in words: every session of every course, and the events. */
export function PlanTable({ plan, hidden }: { plan: TimelinePlan; hidden: boolean }) {
  return (
    <div className={hidden ? 'visually-hidden' : 'tl-table'}>
      <table>
        <caption className="visually-hidden">{words.picture}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.courses.flatMap((course) =>
            course.sessions.map((session) => (
              <SessionRow key={session.id} course={course} session={session} today={plan.today} />
            )),
          )}
        </tbody>
      </table>
      {plan.events?.length ? (
        <p>
          {words.events}:{' '}
          {plan.events
            .map((event) => `${event.label}, ${saySpan(event.on, event.to ?? event.on, plan.today)}`)
            .join('; ')}
        </p>
      ) : null}
    </div>
  );
}

type RowProps = { course: TimelineCourse; session: TimelineSession; today: string };

function SessionRow({ course, session, today }: RowProps) {
  const { window, healing, flag } = session;
  const day = (value: string | null | undefined) => (value ? sayDay(value, today) : words.none);
  return (
    <tr>
      <th scope="row">{course.name}</th>
      <td>{sayOrdinal(session, course)}</td>
      <td>
        {states.session[session.state].text}
        {flag ? ` (${sayFlag(flag)})` : ''}
      </td>
      <td>{session.said ?? day(session.on)}</td>
      <td>{day(window?.earliest)}</td>
      <td>{day(window?.ideal)}</td>
      <td>{day(window?.latest)}</td>
      <td>{healing && healing.high > 0 ? words.heals(healing.low, healing.high) : words.none}</td>
    </tr>
  );
}
