import type { Placeholder } from './placeholders.js';
import type { WrittenText } from './WrittenText.js';

/** What stands for each placeholder; null where there is nothing to say. */
export type TextValues = Readonly<Record<Placeholder, string | null>>;

/**
 * Puts values in the place of placeholders. What would end in nothing, such as a call to a number that the clinic has
 * not written down, is left out: the sentence, or the whole line. Several visits are always all named.
 */
export function fillText({ subject, body }: WrittenText, values: TextValues): WrittenText {
  const isListed = body.includes('{visits}') || !(values.visits ?? '').includes('\n');
  const whole = isListed ? body : `${body}\n\n{visits}`;
  const lines = whole.split('\n').map((line) => fillLine(line, values));
  const kept = lines.filter((line) => line !== null).join('\n');
  return {
    subject: subject === null ? null : (fillLine(subject, values) ?? '').replace(/\s+/g, ' ').slice(0, 200),
    body: kept.replace(/\n{3,}/g, '\n\n').trim(),
  };
}

function fillLine(line: string, values: TextValues): string | null {
  const sentences = line.split(/(?<=[.!]) /);
  const kept = sentences.filter((sentence) => !namesNothing(sentence, values));
  if (kept.length === 0) return null;
  return kept.join(' ').replace(/\{([^{}]*)\}/g, (_, name: Placeholder) => values[name] ?? '');
}

const namesNothing = (sentence: string, values: TextValues) =>
  [...sentence.matchAll(/\{([^{}]*)\}/g)].some(([, name]) => values[name as Placeholder] === null);
