import { InvalidProposal } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { ProposedFigureBody } from './ProposalBody.js';

/**
 * What changing a definition comes to for figures that somebody asks for.
 * @param changesElse whether something besides figures changes
 * @throws Problem 400 beside the figure that is wrong
 */
export function withFigures<Definition>(
  figures: readonly ProposedFigureBody[],
  change: () => Definition,
  changesElse = false,
): Definition {
  refuseTwice(figures, changesElse);
  try {
    return change();
  } catch (error) {
    if (!(error instanceof InvalidProposal)) throw error;
    throw invalid(errorsOf(error, figures));
  }
}

function refuseTwice(figures: readonly ProposedFigureBody[], changesElse: boolean): void {
  if (figures.length === 0 && !changesElse)
    throw invalid({ figures: { code: 'too_few', params: { least: 1 } } });
  const place = figures.findIndex(({ name }, i) => figures.findIndex((one) => one.name === name) < i);
  if (place >= 0) throw invalid({ [`figures.${place}.name`]: { code: 'twice' } });
}

/** Each beside its figure in the request. */
function errorsOf({ faults }: InvalidProposal, figures: readonly ProposedFigureBody[]) {
  const entries = Object.entries(faults).map(([name, { code, params }]) => {
    const place = figures.findIndex((figure) => figure.name === name);
    const field = code === 'unknown_field' ? 'name' : isRange(figures[place]) ? 'high' : 'value';
    return [`figures.${place}.${field}`, { code, ...(params ? { params: { ...params } } : {}) }] as const;
  });
  return Object.fromEntries(entries);
}

const isRange = (figure: ProposedFigureBody | undefined) =>
  typeof figure?.low === 'number' || typeof figure?.high === 'number';
