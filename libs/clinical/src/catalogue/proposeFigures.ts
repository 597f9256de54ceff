import { changeFigures } from './changeFigures.js';
import type { Figure } from './Figure.js';
import type { ProposedFigure } from './ProposedFigure.js';
import type { Protocol } from './Protocol.js';

/** Figures that may not come out of this order, where a protocol has them. */
const ORDERS: readonly (readonly string[])[] = [
  ['series.low', 'series.default', 'series.high'],
  ['gapDays.shortest', 'gapDays.ideal', 'gapDays.longest'],
  ['gapDays.shortest', 'gapDays.recommended.high'],
  ['gapDays.recommended.low', 'gapDays.recommended.high'],
  ['visit.numbingMinutes', 'visit.roomBeforeMinutes'],
  ['volumeMl.low', 'volumeMl.high', 'volumeMl.max'],
  ...['strength', 'downtimeDays', 'erythemaDays', 'maintenanceDays', 'reviewDays', 'effectMonths'].map(
    (range) => [`${range}.low`, `${range}.high`],
  ),
  ['contact.minutes.low', 'contact.minutes.high'],
];

/** The least that a figure can be; all others may be 0. */
const AT_LEAST_ONE = ['series.low', 'gapDays.shortest', 'visit.specialistMinutes'];

const boundsOf = (name: string, { unit }: Figure) => ({
  least: AT_LEAST_ONE.includes(name) ? 1 : 0,
  greatest: unit === 'percent' ? 100 : 10_000,
});

/**
 * A protocol with other figures, as another version of it. What is not named stays as it is.
 * @throws InvalidProposal with what is wrong, by the name of the figure
 */
export function proposeFigures<Of extends Protocol>(
  protocol: Of,
  proposed: readonly ProposedFigure[],
  version: number,
): Of {
  const next = changeFigures(protocol, proposed, { boundsOf, orders: ORDERS });
  return { ...next, version, builtIn: protocol.builtIn ?? protocol.version };
}
