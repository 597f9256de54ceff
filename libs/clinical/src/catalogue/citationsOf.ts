import type { Rulebook } from './Rulebook.js';

export interface Citation {
  /** The number as the figure names it; null for a citation in words. */
  readonly number: string | null;
  readonly text: string;
  /** A secondary copy or a clinic's page. */
  readonly weak: boolean;
}

/** The literature behind a figure's or finding's `source`: `34, 16-1564` becomes two citations, the second with its page. */
export function citationsOf(source: string, rulebook: Rulebook): readonly Citation[] {
  return source.split(/[,;] /).map((part) => {
    const [, number, star, page] = /^(\d+[a-e]?)(\*?)(?:-(\d+))?$/.exec(part) ?? [];
    const known =
      number === undefined ? undefined : (rulebook.sources[number] ?? rulebook.sources[`${number}*`]);
    if (number === undefined || known === undefined) return { number: null, text: part, weak: false };
    const weak = star === '*' || rulebook.sources[`${number}*`] !== undefined;
    return { number, text: page === undefined ? known : `${known}, p. ${page}`, weak };
  });
}
