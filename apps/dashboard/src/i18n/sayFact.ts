import { sayDate } from '../formats';
import { concerns } from './en/concerns';
import { facts } from './en/facts';
import type { OriginLike } from './FindingLike';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** What led to a finding: the answer, the age, the phototype, or the protocol itself. */
export function sayFact({ kind, code, answer }: OriginLike): string {
  if (kind === 'age') return `Age: ${String(answer)}`;
  if (kind === 'phototype') return `Phototype: ${ROMAN[Number(answer)] ?? 'not examined'}`;
  if (kind === 'concern') return `Concern: ${concerns[code] ?? code.replaceAll('-', ' ')}`;
  if (kind === 'protocol') return 'The protocol itself';
  return `Answer: ${facts[code] ?? code.replaceAll('-', ' ')}${sayAnswer(answer)}`;
}

function sayAnswer(answer: unknown): string {
  if (answer === 'yes' || answer === undefined) return ' – yes';
  if (answer === 'no') return ' – no';
  if (answer === null || answer === 'unknown') return ' – not answered';
  if (typeof answer !== 'object') return '';
  const { on, kind } = answer as { on?: string; kind?: string };
  const details = [kind, on ? sayDate(on) : ''].filter(Boolean).join(', ');
  return details ? ` – ${details}` : ' – yes';
}
