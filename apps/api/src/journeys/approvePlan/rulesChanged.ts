import type { News } from '../../features/plans/reopenings/News.js';
import { Problem } from '../../http/problems/Problem.js';

/** Other figures are signed than those that a draft was made with; the news say which. */
export function rulesChanged(news: readonly News[]): Problem {
  return new Problem(
    409,
    'rules_changed',
    'Other figures were signed since this was drafted. Draft it again.',
    {
      details: { news },
    },
  );
}
