import { figureNames } from '../i18n/en/figureNames';
import type { FigureLine } from './Sheet';

/** Figures in groups, as they are read: `gapDays` with all of its days. */
export function groupFigures(figures: readonly FigureLine[]): Map<string, FigureLine[]> {
  const groups = new Map<string, FigureLine[]>();
  for (const line of figures) {
    const group = line.path.split('.')[0] as string;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  for (const lines of groups.values()) lines.sort((a, b) => placeOf(a) - placeOf(b));
  return groups;
}

/** Figures that are named one by one stand in the order in which they are read; the others stay as they come. */
const inOrder = Object.keys(figureNames);
const placeOf = ({ path }: FigureLine) => inOrder.indexOf(path);
