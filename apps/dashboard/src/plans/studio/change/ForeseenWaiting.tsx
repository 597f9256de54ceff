import { change } from '../../../i18n/en/change';
import { sayReason } from '../../../i18n/sayReason';
import type { PlanView } from '../../PlanView';
import css from './change.module.css';

const words = change.foreseen;
type Props = { plan: PlanView; waiting: PlanView['waiting']; nameOf: (sessionId: string) => string };

/** Sessions that would have no day, together by what they wait for. */
export function ForeseenWaiting({ plan, waiting, nameOf }: Props) {
  if (waiting.length === 0) return null;
  const before = new Set(plan.waiting.map(({ sessionId }) => sessionId));
  const still = waiting.every(({ sessionId }) => before.has(sessionId));
  const byReason = new Map<string, string[]>();
  for (const { sessionId, rule } of waiting) {
    const reason = sayReason({ rule, from: null, days: null });
    byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(sessionId)]);
  }
  return (
    <div className={css['visits']}>
      <p className={css['unfit']}>{still ? words.stillWaits : words.waits}</p>
      <ul>
        {[...byReason].map(([reason, names]) => (
          <li key={reason}>
            <span>
              <strong>{reason}</strong>
              <small>{names.join('; ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
