import type { Day } from '@stratum/calendar';
import { sayDay } from '../formats';
import { instructions } from './en/instructions';

export type InstructionLike = { readonly code: string; readonly until?: Day | null };

/** What to do at the desk, without saying why: `Not before Tue 30 Jun`. */
export function sayInstruction({ code, until }: InstructionLike, today?: Day): string {
  const words = instructions[code] ?? instructions['ask-the-specialist'];
  return words?.(until ? sayDay(until, today) : '') ?? code;
}
