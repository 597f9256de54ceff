import { Problem } from '../../http/problems/Problem.js';
import { OpeningTaken } from '../bookVisit/OpeningTaken.js';
import { Refused } from '../bookVisit/Refused.js';

/** One line of several is refused: ends the transaction, and says which. */
export class LineRefused extends Error {
  private constructor(
    readonly visitId: string,
    readonly reason: unknown,
  ) {
    super('a line of several is refused');
    this.name = 'LineRefused';
  }

  /** Does the work for one visit; what refuses it names the visit. Faults stay what they are. */
  static async at<Result>(visitId: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const isRefusal = error instanceof Problem || error instanceof OpeningTaken || error instanceof Refused;
      throw isRefusal ? new LineRefused(visitId, error) : error;
    }
  }

  /** The settled refusal with the visit in its body. */
  named(settled: unknown): unknown {
    if (!(settled instanceof Problem)) return settled;
    const { status, code, message, errors, details } = settled;
    return new Problem(status, code, message, {
      ...(errors ? { errors } : {}),
      details: { ...details, visitId: this.visitId },
    });
  }
}
