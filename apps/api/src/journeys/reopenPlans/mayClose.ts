import type { AdviceInput } from '@stratum/clinical';
import type { News } from '../../features/plans/reopenings/News.js';

const SAYS_NOTHING = ['no', 'unknown'];

/**
 * Whether other days may be closed than before: what is answered with "no" or not at all closes none by itself. To
 * look for closed days takes a hundred times as long as to look at the days of the sessions, and most answers before
 * a treatment are a "no".
 * @param found what is otherwise on the days of the sessions and today
 */
export function mayClose(before: AdviceInput, after: AdviceInput, found: readonly News[]): boolean {
  const closes = found.some(({ severity }) => severity === 'absolute' || severity === 'defer');
  return closes || JSON.stringify(bearing(before)) !== JSON.stringify(bearing(after));
}

function bearing({ born, phototype, facts }: AdviceInput): unknown {
  const said = Object.entries(facts).filter(([, answer]) =>
    [answer].flat().some((one) => typeof one !== 'string' || !SAYS_NOTHING.includes(one)),
  );
  return [born, phototype, said.sort(([a], [b]) => (a < b ? -1 : 1))];
}
