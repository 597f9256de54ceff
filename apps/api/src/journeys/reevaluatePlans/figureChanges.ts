import {
  figuresOf,
  figuresOfRulebook,
  type NamedFigure,
  type Protocol,
  type Rulebook,
} from '@stratum/clinical';

/** One figure that is another one in a newer version. */
export interface FigureChange {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  /** Null where the older version has none. */
  readonly from: number | null;
  readonly to: number;
}

/** Most that are told with a plan; all of them stand in the catalogue. */
const MOST = 12;

/** Versions never change, and many plans go from the same one to the same one. */
const known = new WeakMap<object, WeakMap<object, readonly FigureChange[]>>();

/** The figures that differ between two versions of a protocol or of the rulebook. */
export function figureChanges<Of extends Protocol | Rulebook>(
  before: Of,
  after: Of,
): readonly FigureChange[] {
  const ofBefore = known.get(before) ?? new WeakMap<object, readonly FigureChange[]>();
  known.set(before, ofBefore);
  const changes = ofBefore.get(after) ?? compared(linesOf(before), linesOf(after));
  ofBefore.set(after, changes);
  return changes;
}

const linesOf = (version: Protocol | Rulebook): readonly NamedFigure[] =>
  'agent' in version ? figuresOf(version) : figuresOfRulebook(version);

function compared(before: readonly NamedFigure[], after: readonly NamedFigure[]): readonly FigureChange[] {
  const values = new Map(before.map(({ path, figure }) => [path, figure.value]));
  return after
    .filter(({ path, figure }) => values.get(path) !== figure.value)
    .slice(0, MOST)
    .map(({ path, label, figure: { unit, value: to } }) => {
      return { path, label, unit, from: values.get(path) ?? null, to };
    });
}
