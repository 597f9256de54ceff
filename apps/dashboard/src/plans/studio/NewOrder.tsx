import { plans } from '../../i18n/en/plans';
import { sayReason } from '../../i18n/sayReason';
import { Icon } from '../../layout/Icon';
import { nameSession } from '../nameSession';
import type { PlanEvent, PlanView } from '../PlanView';
import type { Reordered } from '../Reordered';
import css from './studio.module.css';

type Props = { plan: PlanView; changes: PlanEvent['changes']; reordered: readonly Reordered[] };

/** Sessions of two courses that changed their order: a change of its own, with the rule that turned them. */
export function NewOrder({ plan, changes, reordered }: Props) {
  if (reordered.length === 0) return null;
  const nameOf = nameSession(plan);
  const why = ({ first, second }: Reordered) => {
    const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal);
    const change =
      moved.find((one) => one.sessionId === second) ?? moved.find((one) => one.sessionId === first);
    if (!change?.rule) return undefined;
    const { rule, from = null, days = null } = change;
    return sayReason({ rule, from, days }, nameOf);
  };
  return (
    <ul className={css['orders']}>
      {reordered.map((pair) => (
        <li key={pair.first + pair.second}>
          <Icon name="swap" size={16} />
          <span>{plans.studio.order(nameOf(pair.first), nameOf(pair.second), why(pair))}</span>
        </li>
      ))}
    </ul>
  );
}
