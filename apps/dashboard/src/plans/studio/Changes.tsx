import { daysBetween } from '@stratum/calendar';
import { useFormats } from '../../formats';
import { plans } from '../../i18n/en/plans';
import { type ReasonLike, type RuleLike, sayReason } from '../../i18n/sayReason';
import type { AddedSession } from '../Foreseen';
import { nameSession } from '../nameSession';
import type { PlanEvent, PlanView } from '../PlanView';
import type { Reordered } from '../Reordered';
import { withAdded } from '../withAdded';
import { NewOrder } from './NewOrder';
import css from './studio.module.css';

const words = plans.studio;
type Props = {
  plan: PlanView;
  changes: PlanEvent['changes'];
  /** Sessions that there were not before. */
  added?: readonly AddedSession[] | undefined;
  reordered?: readonly Reordered[] | undefined;
};

/** Before and after of every session that moved or is new, the rule that holds it now, and orders that turned. */
export function Changes({ plan, changes, added = [], reordered = [] }: Props) {
  const say = useFormats();
  const nameOf = nameSession(withAdded(plan, added));
  const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal);
  const bounds = changes.length - moved.length;
  const rows = [
    ...moved.map((change) => ({ ...change, was: change.before.ideal, is: change.after.ideal })),
    ...added.map((one) => ({ ...one, was: null, is: one.after?.ideal ?? null })),
  ].sort((a, b) => (a.is ?? '9').localeCompare(b.is ?? '9'));
  if (rows.length === 0)
    return bounds > 0 ? <p className={css['bounds']}>{words.onlyBounds(bounds)}</p> : null;
  return (
    <>
      <NewOrder plan={plan} changes={changes} reordered={reordered} />
      <div className={css['changesIn']}>
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
            {rows.map(({ sessionId, was, is, rule, from = null, days = null }) => (
              <tr key={sessionId} data-new={was === null || undefined}>
                <th scope="row">{nameOf(sessionId)}</th>
                <td>{was ? say.day(was) : '–'}</td>
                <td>
                  {is ? say.day(is) : words.waits}
                  <small>{was && is ? shift(daysBetween(was, is)) : words.added}</small>
                </td>
                <td>{rule ? sayReason(reasonOf(rule, from, days), nameOf) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bounds > 0 ? <p className={css['bounds']}>{words.onlyBounds(bounds)}</p> : null}
    </>
  );
}

const shift = (days: number) => (days > 0 ? words.later(days) : words.earlier(-days));

const reasonOf = (rule: RuleLike, from: string | null, days: number | null): ReasonLike => ({
  ...{ rule, from, days },
});
