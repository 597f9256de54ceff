import type { NamedFigure } from '@stratum/clinical';
import type { FigureReply } from './FigureReply.js';

/** Figures as lines of a sheet: each with its value, unit, source, evidence and whether it was confirmed. */
export function flatFigures(figures: readonly NamedFigure[]): FigureReply[] {
  return figures.map(({ path, label, figure }) => ({ path, label, ...figure }));
}
