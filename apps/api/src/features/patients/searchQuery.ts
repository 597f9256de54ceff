import { patientOutlook } from './patientOutlook.js';
import type { SearchPiece } from './SearchPiece.js';

/** The text of a placeholder, folded like the searched text, with the signs that LIKE reads taken literally. */
const literal = (place: number) =>
  /* sql */ `regexp_replace(stratum_fold($${place}), '([\\\\%_])', '\\\\\\1', 'g')`;

const BEST_FIRST = `exact desc, starts desc, p.family collate "und-x-icu", p.given collate "und-x-icu", p.id`;

/**
 * One statement that finds the patients in which every piece is found, best first: an exact number, then those
 * with the pieces at the start of a name, then the rest by name. `$1` is the clinic, `$2` the number of rows,
 * `$3` the present moment.
 */
export function searchQuery(pieces: readonly SearchPiece[]): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const folded: string[] = [];
  /** Every text is folded once, in `asked`, and not again for each row. */
  const ask = (text: string) => {
    values.push(text);
    folded.push(`${literal(values.length + 3)} as t${values.length}`);
    return `(select t${values.length} from asked)`;
  };
  const exact: string[] = [];
  const starts: string[] = [];
  const found = pieces.map((piece) => {
    const ways: string[] = [];
    for (const text of piece.contains ?? []) {
      const asked = ask(text);
      ways.push(`p.search_text like '%' || ${asked} || '%'`);
      starts.push(`(' ' || p.search_text like '% ' || ${asked} || '%')::int`);
    }
    if (piece.starts !== undefined) {
      const asked = ask(piece.starts);
      ways.push(`p.search_text like ${asked} || '%'`, `p.search_text like '% ' || ${asked} || '%'`);
    }
    if (piece.number !== undefined) {
      values.push(piece.number);
      ways.push(`p.number = $${values.length + 3}`);
      exact.push(`(p.number = $${values.length + 3})::int`);
    }
    return `(${ways.join(' or ') || 'false'})`;
  });
  const sum = (terms: string[]) => (terms.length > 0 ? terms.join(' + ') : '0');
  const text = /* sql */ `
    with asked as materialized (select ${folded.join(', ') || 'null'}),
    found as materialized (
      select p.*, ${sum(exact)} as exact, ${sum(starts)} as starts
      from patients p
      where p.clinic_id = $1 and ${found.join(' and ')}
      order by ${BEST_FIRST} limit $2
    )
    select p.id as patient_id, p.id, stratum_patient_number(p.number) as number,
      p.given || ' ' || p.family as name, p.preferred, p.born, p.phone, p.email, ${patientOutlook('$3::timestamptz')}
    from found p order by ${BEST_FIRST}`;
  return { text, values };
}
