import { sayDate } from '../formats';
import { areas } from '../i18n/en/protocols';

const plain: Readonly<Record<string, string>> = { yes: 'yes', no: 'no', unknown: 'not known' };

/** What is known of a fact, in words: `yes, on 3 Feb 2026`. */
export function sayKnown(answer: unknown): string {
  if (answer === null || answer === undefined) return 'not answered';
  if (Array.isArray(answer)) return answer.map(sayKnown).join('; ');
  if (typeof answer !== 'object') return plain[String(answer)] ?? String(answer);
  const { on, kind, area } = answer as { on?: string; kind?: string; area?: string };
  return ['yes', kind, area ? areas[area] : '', on ? `on ${sayDate(on)}` : ''].filter(Boolean).join(', ');
}
