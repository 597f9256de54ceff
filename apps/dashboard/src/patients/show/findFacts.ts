import { factCodes } from '@stratum/clinical';
import { factSearch } from '../../i18n/en/factSearch';
import { facts } from '../../i18n/en/facts';

export interface FoundFact {
  readonly code: string;
  readonly label: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const all = factCodes
  .map((code) => {
    const label = capital(facts[code] ?? code);
    return { code: code as string, label, names: wordsOf(label), others: wordsOf(factSearch[code] ?? '') };
  })
  .sort((a, b) => a.label.localeCompare(b.label));

/**
 * The facts whose words begin with everything that was typed, by their own name before what else people call them; all
 * of them while nothing is typed.
 */
export function findFacts(typed: string): readonly FoundFact[] {
  const wanted = wordsOf(typed);
  const begins = (names: readonly string[]) =>
    wanted.every((part) => names.some((name) => name.startsWith(part)));
  const named = all.filter(({ names }) => begins(names));
  const called = all.filter(({ names, others }) => !begins(names) && begins([...names, ...others]));
  return [...named, ...called].map(({ code, label }) => ({ code, label }));
}
