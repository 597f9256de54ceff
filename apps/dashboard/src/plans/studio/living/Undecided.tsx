import { living } from '../../../i18n/en/living';
import { LinkButton } from '../../../layout/LinkButton';
import type { PlanView } from '../../PlanView';
import css from './living.module.css';

/** Answers that changed and that nobody has decided about still stand in the way of booking. */
export function Undecided({ plan }: { plan: PlanView }) {
  const open = plan.reopenings?.length ?? 0;
  if (open === 0) return null;
  return (
    <div className={css['undecided']}>
      <p>{living.outcome.undecided(open)}</p>
      <LinkButton size="small" to={`/plans/${plan.id}/decide`}>
        {living.outcome.decide}
      </LinkButton>
    </div>
  );
}
