import { daysBetween } from '@stratum/calendar';
import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { type ReasonLike, type RuleLike, sayReason } from '../../i18n/sayReason';
import { nameSession } from '../nameSession';
import type { PlanEvent, PlanView } from '../PlanView';
import css from './studio.module.css';

const words = plans.studio;
type Props = { plan: PlanView; changes: PlanEvent['changes'] };

/** Before and after of every session that moved, and the rule that holds it now. */
export function Changes({ plan, changes }: Props) {
  const say = useFormats();
  const nameOf = nameSession(plan);
  const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal);
  if (moved.length === 0) return <p className={css['bounds']}>{words.onlyBounds(changes.length)}</p>;
  return (
    <>
      <table className={css['changes']}>
        <thead>
          <tr>
            <th scope="col">{words.sessions}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.rule}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((change) => {
            const days = daysBetween(change.before.ideal, change.after.ideal);
            return (
              <tr key={change.sessionId}>
                <th scope="row">{nameOf(change.sessionId)}</th>
                <td>{say.day(change.before.ideal)}</td>
                <td>
                  {say.day(change.after.ideal)}
                  <small>{days > 0 ? words.later(days) : words.earlier(-days)}</small>
                </td>
                <td>{change.rule ? sayReason(reasonOf(change, change.rule), nameOf) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changes.length > moved.length ? (
        <p className={css['bounds']}>{words.onlyBounds(changes.length - moved.length)}</p>
      ) : null}
    </>
  );
}

function reasonOf({ from = null, days = null }: PlanEvent['changes'][number], rule: RuleLike): ReasonLike {
  return { rule, from, days };
}
