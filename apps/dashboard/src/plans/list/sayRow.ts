import type { useFormats } from '../../formats';
import { plans as words } from '../../i18n/en/plans';
import { sayRuleName } from '../../i18n/sayRuleName';
import type { News } from '../decide/Reopening';
import type { ListedPlan } from './ListedPlan';
import type { PlanTab } from './planTabs';

type Say = Pick<ReturnType<typeof useFormats>, 'today' | 'day' | 'dayOf' | 'relative'>;
const MOST_NAMED = 3;

/** What happens next with a plan, in the words of the tab in which it stands. */
export function sayRow(plan: ListedPlan, tab: PlanTab, say: Say): string | undefined {
  const { drift, endedAt, because, nextOn } = plan;
  const on = (instant: string) => say.day(say.dayOf(instant));
  switch (tab) {
    case 'toDecide': {
      const since = plan.reopenedAt ? words.rows.since(on(plan.reopenedAt)) : null;
      return [sayNews(plan.news ?? []) || words.rows.rules, since].filter(Boolean).join(', ');
    }
    case 'draft':
      return words.rows.drafted(plan.draftedBy, on(plan.draftedAt));
    case 'drifting':
      return drift ? words.rows.drift(drift.days, say.day(drift.since)) : undefined;
    case 'paused':
    case 'stopped': {
      const when = endedAt ? words.rows[tab](on(endedAt)) : null;
      const why = [because ? sayNews(because.news) : '', because?.reason ?? ''].filter(Boolean).join(' – ');
      return [when, why].filter(Boolean).join(': ');
    }
    default:
      if (nextOn === null) return undefined;
      return nextOn < say.today
        ? words.wasDue(say.day(nextOn), say.relative(nextOn))
        : words.nextOn(say.day(nextOn));
  }
}

/** The findings that came, changed or went, by name: `Pregnancy; no longer: tan`. */
function sayNews(news: readonly News[]): string {
  const named = news.map(({ code, change }) =>
    change === 'lifted' ? words.rows.lifted(sayRuleName(code)) : sayRuleName(code),
  );
  const once = [...new Set(named)];
  const shown = once.slice(0, MOST_NAMED);
  if (once.length > MOST_NAMED) shown.push(words.rows.more(once.length - MOST_NAMED));
  const said = shown.join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
