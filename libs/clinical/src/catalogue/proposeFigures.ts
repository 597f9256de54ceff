import { cited } from './cited.js';
import type { Evidence, Figure } from './Figure.js';
import { InvalidProposal, type ProposalFault } from './InvalidProposal.js';
import type { Protocol } from './Protocol.js';

/** Other numbers for one figure of a protocol, or for both ends of a range, with where they come from. */
export interface ProposedFigure {
  /** Where it stands in the protocol: `gapDays.shortest`, or `downtimeDays` for a range. */
  readonly name: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly source: string;
  readonly evidence: Evidence;
}

interface Named {
  readonly path: readonly string[];
  readonly value: number;
}

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

/**
 * A protocol with other figures, as another version of it. What is not named stays as it is.
 * @throws InvalidProposal with what is wrong, by the name of the figure
 */
export function proposeFigures<Of extends Protocol>(
  protocol: Of,
  proposed: readonly ProposedFigure[],
  version: number,
): Of {
  const faults = new Map<string, ProposalFault>();
  const next = structuredClone(protocol) as Of;
  for (const figure of proposed) {
    for (const { path, value } of numbersOf(figure)) {
      const fault = put(next, path, value, figure);
      if (fault !== null) faults.set(figure.name, fault);
    }
    if (numbersOf(figure).length === 0) faults.set(figure.name, { code: 'required' });
  }
  for (const { low, high } of outOfOrder(next)) {
    const named = (path: string) =>
      proposed.find(({ name }) => path === name || path.startsWith(`${name}.`))?.name;
    const [raised, lowered] = [named(low.path), named(high.path)];
    if (lowered !== undefined && !faults.has(lowered))
      faults.set(lowered, { code: 'out_of_range', params: { least: low.value } });
    else if (raised !== undefined && !faults.has(raised))
      faults.set(raised, { code: 'out_of_range', params: { greatest: high.value } });
  }
  if (faults.size > 0) throw new InvalidProposal(protocol.code, Object.fromEntries(faults));
  return { ...next, version, builtIn: protocol.builtIn ?? protocol.version };
}

function numbersOf({ name, value, low, high }: ProposedFigure): readonly Named[] {
  const path = name.split('.');
  const numbers = [
    [path, value],
    [[...path, 'low'], low],
    [[...path, 'high'], high],
  ] as const;
  return numbers.flatMap(([place, number]) =>
    typeof number === 'number' ? [{ path: place, value: number }] : [],
  );
}

function put(
  protocol: Protocol,
  path: readonly string[],
  value: number,
  { source, evidence }: ProposedFigure,
): ProposalFault | null {
  const parent = nodeAt(protocol, path.slice(0, -1));
  const last = path.at(-1) as string;
  const before = figureIn(parent, last);
  if (before === null) return { code: 'unknown_field' };
  const name = path.join('.');
  const least = AT_LEAST_ONE.includes(name) ? 1 : 0;
  const greatest = before.unit === 'percent' ? 100 : 10_000;
  if (value < least || value > greatest) return { code: 'out_of_range', params: { least, greatest } };
  if (before.unit !== 'mL' && before.unit !== 'percent' && !Number.isInteger(value))
    return { code: 'not_a_whole_number' };
  (parent as Record<string, Figure>)[last] = cited(value, before.unit, source, evidence);
  return null;
}

/** Only what stands in the protocol itself, never what every object has. */
function nodeAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    node,
  );
}

function figureIn(parent: unknown, key: string): Figure | null {
  const node = nodeAt(parent, [key]);
  return typeof node === 'object' && node !== null && 'unit' in node && 'value' in node
    ? (node as Figure)
    : null;
}

interface Placed {
  readonly path: string;
  readonly value: number;
}

/** Neighbours of an order that stand the wrong way round. */
function outOfOrder(protocol: Protocol): readonly { readonly low: Placed; readonly high: Placed }[] {
  return ORDERS.flatMap((order) => {
    const placed = order.flatMap((path): readonly Placed[] => {
      const figure = nodeAt(protocol, path.split('.')) as Figure | undefined;
      return figure === undefined ? [] : [{ path, value: figure.value }];
    });
    return placed.slice(1).flatMap((high, i) => {
      const low = placed[i] as Placed;
      return high.value < low.value ? [{ low, high }] : [];
    });
  });
}
