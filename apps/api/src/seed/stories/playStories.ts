import { Problem } from '../../http/problems/Problem.js';
import type { Story } from './Story.js';

interface Waiting {
  readonly story: Story;
  readonly at: number;
  /** Place among the stories: of two that wait for the same minute the earlier one comes first. */
  readonly place: number;
}

/** A story that came to its end early, because a step of it was refused. */
export interface Refused {
  readonly place: number;
  readonly problem: Problem;
}

/**
 * Plays stories side by side in the order of time, one step after the other, so that they meet in the calendar the
 * same way on every machine. Ends when all that is left waits for later than `until`.
 * @param until milliseconds since 1970
 * @param tell is told the time of the next step, milliseconds since 1970
 */
export async function playStories(
  stories: readonly Story[],
  until: number,
  tell: (at: number) => Promise<void> = async () => {},
): Promise<readonly Refused[]> {
  const waiting: Waiting[] = [];
  const refused: Refused[] = [];
  const goOn = async (story: Story, place: number, now: number) => {
    const { done, value } = await tryNext(story, now, (problem) => refused.push({ place, problem }));
    if (done) return;
    const at = Math.max(value as number, now);
    if (at <= until) insert(waiting, { story, at, place });
    else await story.return();
  };
  for (const [place, story] of stories.entries()) await goOn(story, place, Number.NEGATIVE_INFINITY);
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    await tell(first.at);
    await goOn(first.story, first.place, first.at);
  }
  return refused;
}

async function tryNext(story: Story, now: number, refuse: (problem: Problem) => void) {
  try {
    return await story.next(now);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    refuse(error);
    return { done: true, value: undefined };
  }
}

function insert(waiting: Waiting[], one: Waiting): void {
  let place = waiting.length;
  while (place > 0 && isBefore(one, waiting[place - 1] as Waiting)) place--;
  waiting.splice(place, 0, one);
}

const isBefore = (a: Waiting, b: Waiting) => a.at < b.at || (a.at === b.at && a.place < b.place);
