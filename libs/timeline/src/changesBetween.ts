import type { WindowChange } from './Realignment.js';
import type { Rule } from './Rule.js';
import type { Solution } from './Solution.js';
import type { DayRange, Window } from './Window.js';

/** The sessions whose window differs, in order of their new ideal day, each with the rule that moved it. */
export function changesBetween(before: Solution, after: Solution): readonly WindowChange[] {
  if (!before.ok || !after.ok) return [];
  return Object.entries(after.windows)
    .flatMap(([session, now]) => {
      const then = before.windows[session];
      const rule = then === undefined ? null : movingRule(then, now);
      return then === undefined || rule === null ? [] : [{ session, before: then, after: now, rule }];
    })
    .sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}

const textOf = ({ session, after }: WindowChange) => after.ideal + session;

/** The rule that holds the day people see first: the ideal, else the bounds. Null when nothing moved. */
function movingRule(before: Window, after: Window): Rule | null {
  for (const bound of ['ideal', 'earliest', 'latest'] as const) {
    if (before[bound] === after[bound]) continue;
    const rule = after.because[bound][0]?.rule ?? before.because[bound][0]?.rule;
    if (rule !== undefined) return rule;
  }
  const sameDays = textOfRanges(before.ranges) === textOfRanges(after.ranges);
  return sameDays ? null : (after.because.ideal[0]?.rule ?? null);
}

const textOfRanges = (ranges: readonly DayRange[]) => ranges.map(({ first, last }) => first + last).join();
