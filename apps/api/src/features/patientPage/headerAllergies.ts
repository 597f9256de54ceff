import { effectiveFacts, factCodes, type KnownFact, type Statement } from '@stratum/clinical';
import type { HeaderAllergy } from './HeaderAllergy.js';

/** What can be ticked on the form and no rule reads. */
const TICKED = ['latex', 'hyaluronidase', 'other'];

const allergyCodes = factCodes.filter((code) => code === 'anaphylaxis' || code.startsWith('allergy-'));

/**
 * The allergies that count, the gravest first, and whether all of them were asked.
 * @param ticked what the latest form says about allergies, with the words for what is not on its list
 * @param note allergies in words, as the desk keeps them
 */
export function headerAllergies(
  statements: readonly Statement[],
  ticked: { ticked: unknown; other: unknown } | null,
  note: string | null,
): { allergies: HeaderAllergy[]; asked: boolean } {
  const { facts, saidBy } = effectiveFacts(statements);
  const known = allergyCodes
    .filter((code) => holds(facts[code]))
    .sort((a, b) => Number(b === 'anaphylaxis') - Number(a === 'anaphylaxis'))
    .map((code): HeaderAllergy => ({ code, saidBy: saidBy[code] ?? null, words: null }));
  const onList: readonly unknown[] = Array.isArray(ticked?.ticked) ? ticked.ticked : [];
  const onForm = TICKED.filter((code) => onList.includes(code));
  const others = onForm.map((code): HeaderAllergy => {
    const words = code === 'other' && typeof ticked?.other === 'string' ? ticked.other : null;
    return { code, saidBy: 'intake', words };
  });
  // The note was filled from the form: once is enough.
  const said = others.some(({ words }) => words !== null && words === note);
  const noted: HeaderAllergy[] = note === null || said ? [] : [{ code: 'note', saidBy: null, words: note }];
  const asked = allergyCodes.every((code) => facts[code] !== undefined && facts[code] !== 'unknown');
  return { allergies: [...known, ...others, ...noted], asked };
}

const holds = (fact: KnownFact | undefined): boolean =>
  fact !== undefined && fact !== 'no' && fact !== 'unknown';
