import { cited } from './cited.js';
import type { Figure } from './Figure.js';
import { InvalidProposal, type ProposalFault } from './InvalidProposal.js';
import type { ProposedFigure } from './ProposedFigure.js';

/** What other figures of a definition may be. */
export interface ProposalLimits {
  /** The least and the greatest that a figure may be, by its name and as it is now. */
  readonly boundsOf: (name: string, before: Figure) => { readonly least: number; readonly greatest: number };
  /** Names of figures that may not come out of this order, where the definition has them. */
  readonly orders: readonly (readonly string[])[];
}

/** Units that are counted in parts as well. */
const PARTS: readonly string[] = ['mL', 'percent', 'factor'];

interface Named {
  readonly path: readonly string[];
  readonly value: number;
}

/**
 * A definition with other figures, each with where it comes from. What is not named stays as it is.
 * @throws InvalidProposal with what is wrong, by the name of the figure
 */
export function changeFigures<Of extends { readonly code: string }>(
  definition: Of,
  proposed: readonly ProposedFigure[],
  { boundsOf, orders }: ProposalLimits,
): Of {
  const faults = new Map<string, ProposalFault>();
  const next = structuredClone(definition) as Of;
  for (const figure of proposed) {
    const numbers = numbersOf(figure);
    if (numbers.length === 0) faults.set(figure.name, { code: 'required' });
    for (const named of numbers) {
      const fault = put(next, named, figure, boundsOf);
      if (fault !== null) faults.set(figure.name, fault);
    }
  }
  for (const { low, high } of outOfOrder(next, orders)) {
    const named = (path: string) =>
      proposed.find(({ name }) => path === name || path.startsWith(`${name}.`))?.name;
    const [raised, lowered] = [named(low.path), named(high.path)];
    if (lowered !== undefined && !faults.has(lowered))
      faults.set(lowered, { code: 'out_of_range', params: { least: low.value } });
    else if (raised !== undefined && !faults.has(raised))
      faults.set(raised, { code: 'out_of_range', params: { greatest: high.value } });
  }
  if (faults.size > 0) throw new InvalidProposal(definition.code, Object.fromEntries(faults));
  return next;
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
  definition: object,
  { path, value }: Named,
  { source, evidence }: ProposedFigure,
  boundsOf: ProposalLimits['boundsOf'],
): ProposalFault | null {
  const parent = nodeAt(definition, path.slice(0, -1));
  const last = path.at(-1) as string;
  const before = figureIn(parent, last);
  if (before === null) return { code: 'unknown_field' };
  const name = path.join('.');
  const { least, greatest } = boundsOf(name, before);
  if (value < least || value > greatest) return { code: 'out_of_range', params: { least, greatest } };
  if (!PARTS.includes(before.unit) && !Number.isInteger(value)) return { code: 'not_a_whole_number' };
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
function outOfOrder(
  definition: object,
  orders: ProposalLimits['orders'],
): readonly { readonly low: Placed; readonly high: Placed }[] {
  return orders.flatMap((order) => {
    const placed = order.flatMap((path): readonly Placed[] => {
      const figure = nodeAt(definition, path.split('.')) as Figure | undefined;
      return figure === undefined ? [] : [{ path, value: figure.value }];
    });
    return placed.slice(1).flatMap((high, i) => {
      const low = placed[i] as Placed;
      return high.value < low.value ? [{ low, high }] : [];
    });
  });
}
