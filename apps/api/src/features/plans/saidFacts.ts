import { dayAt } from '@stratum/calendar';
import { effectiveFacts, type FactCode, type SaidFact, type Statement } from '@stratum/clinical';

/**
 * What was last said about each fact, and on which day.
 * @param zone of the clinic
 */
export function saidFacts(
  statements: readonly Statement[],
  zone: string,
): Readonly<Partial<Record<FactCode, SaidFact>>> {
  const { facts, saidAt } = effectiveFacts(statements);
  const said: Partial<Record<FactCode, SaidFact>> = {};
  for (const [code, answer] of Object.entries(facts) as [FactCode, SaidFact['answer']][]) {
    said[code] = { answer, on: dayAt(Date.parse(saidAt[code] as string), zone) };
  }
  return said;
}
