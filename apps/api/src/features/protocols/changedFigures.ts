import type { NamedFigure } from '@stratum/clinical';
import type { FigureReply } from './FigureReply.js';

/** Tells on the lines of a version that is to be signed what they were in the version that it takes the place of. */
export function changedFigures(
  lines: readonly FigureReply[],
  before: readonly NamedFigure[] | null,
): FigureReply[] {
  if (before === null) return [...lines];
  const values = new Map(before.map(({ path, figure }) => [path, figure.value]));
  return lines.map((line) => {
    const was = values.get(line.path);
    return was === line.value ? line : { ...line, was: was ?? null };
  });
}
