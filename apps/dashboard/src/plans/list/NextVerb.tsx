import { plans as words } from '../../i18n/en/plans';
import { LinkButton } from '../../layout/LinkButton';
import { can } from '../../providers/can';
import type { ListedPlan } from './ListedPlan';

type Props = { plan: ListedPlan; deciding: boolean };

/** The way to what a plan waits for. */
export function NextVerb({ plan, deciding }: Props) {
  const { to, label, main } = verbOf(plan, deciding);
  return (
    <LinkButton to={to} size="small" {...(main ? { variant: 'contained' } : {})}>
      {label}
      <span className="visually-hidden">, {plan.patient.name}</span>
    </LinkButton>
  );
}

function verbOf(plan: ListedPlan, deciding: boolean): { to: string; label: string; main?: boolean } {
  const { verbs } = words;
  const page = `/plans/${plan.id}`;
  if (deciding)
    return { to: `${page}/decide`, label: can('plans.write') ? verbs.decide : verbs.open, main: true };
  if (plan.status === 'draft' && can('plans.approve')) return { to: page, label: verbs.approve, main: true };
  if (plan.toBook && can('visits.book')) return { to: `${page}/book`, label: bookVerb(plan), main: true };
  return { to: page, label: verbs.open };
}

function bookVerb({ courses }: ListedPlan): string {
  if (courses.some(({ done, booked }) => done + booked > 0)) return words.verbs.bookRest;
  return courses.reduce((sum, { of }) => sum + of, 0) === 1 ? words.verbs.bookOne : words.verbs.book;
}
