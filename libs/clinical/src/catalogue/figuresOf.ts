import type { Figure } from './Figure.js';
import type { Protocol } from './Protocol.js';
import type { Rulebook } from './Rulebook.js';

/** One line of the sheet that the medical lead signs. */
export interface NamedFigure {
  /** Where it stands in the protocol or rulebook, such as `series.low`. */
  readonly path: string;
  /** What it is called: the code that translations name. */
  readonly label: string;
  readonly figure: Figure;
}

const isFigure = (value: object): value is Figure =>
  'value' in value && 'unit' in value && 'evidence' in value && 'verified' in value;

function walk(
  value: unknown,
  path: readonly string[],
  label: (path: readonly string[]) => string,
): NamedFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [{ path: path.join('.'), label: label(path), figure: value }];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key], label));
}

/** Every figure of a protocol, flat, for the sign-off sheet. */
export const figuresOf = (protocol: Protocol): readonly NamedFigure[] =>
  walk(protocol, [], (path) => `${protocol.kind}.${path.join('.')}`);

/** Every figure of a rulebook, flat, for the sign-off sheet. */
export const figuresOfRulebook = (rulebook: Rulebook): readonly NamedFigure[] =>
  walk(rulebook, [], (path) => `rulebook.${path.join('.')}`);
