import type { Problem } from '../../http/problems/Problem.js';

/** Wanted visits are not booked: ends the transaction, and says of whom the refusal tells. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly patientId: string,
  ) {
    super('wanted visits are refused');
    this.name = 'Refused';
  }
}
