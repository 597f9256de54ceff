import { decide } from '../../i18n/en/decide';
import { sayRuleName } from '../../i18n/sayRuleName';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import { can } from '../../providers/can';
import type { PlanView } from '../PlanView';
import css from './decide.module.css';
import { touchedBy } from './touchedBy';

const words = decide.banner;
const MOST_NAMED = 3;

/** Says over a plan that answers have changed since, and leads to the decision. */
export function AnswersChanged({ plan }: { plan: PlanView }) {
  const reopenings = plan.reopenings ?? [];
  if (reopenings.length === 0) return null;
  const codes = [...new Set(reopenings.flatMap(({ news }) => news.map(({ code }) => code)))];
  const named = codes.slice(0, MOST_NAMED).map(sayRuleName);
  if (codes.length > MOST_NAMED) named.push(words.more(codes.length - MOST_NAMED));
  const { changes, waiting, visits } = touchedBy(plan, reopenings);
  const moved = changes.filter(({ before, after }) => before.ideal !== after.ideal).length;
  const touches = words.touches(moved, waiting.length, visits.length);
  const onlyRules = reopenings.every(({ cause }) => cause === 'protocol');
  return (
    <section className={css['banner']} aria-labelledby="answers-changed">
      <Icon name="caution" size={22} />
      <div>
        <h2 id="answers-changed">{onlyRules ? words.rules : words.title}</h2>
        <p>{[capital(words.said(named)), capital(touches)].filter(Boolean).join('. ')}</p>
      </div>
      <LinkButton to={`/plans/${plan.id}/decide`} variant="contained">
        {can('plans.write') ? words.verb : words.look}
      </LinkButton>
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
