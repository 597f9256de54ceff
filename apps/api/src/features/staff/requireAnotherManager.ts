import { Problem } from '../../http/problems/Problem.js';

/** @throws Problem 409 `last_manager` when nobody else could run the clinic any more */
export function requireAnotherManager(managers: readonly string[], leaving: string): void {
  if (managers.some((id) => id !== leaving)) return;
  throw new Problem(409, 'last_manager', 'This is the only manager: make somebody else one first.');
}
