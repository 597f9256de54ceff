import type { EntityManager } from 'typeorm';
import { invalid } from '../../http/problems/invalid.js';

/** @throws Problem 400 on `performs` naming the codes that the catalogue of the clinic does not hold */
export async function requireKnownProtocols(
  tx: EntityManager,
  clinicId: string,
  codes: readonly string[],
): Promise<void> {
  const unknown: { code: string }[] = await tx.query(
    `select code from unnest($2::text[]) as given(code)
     where not exists (select from protocols p where p.clinic_id = $1 and p.code = given.code)`,
    [clinicId, codes],
  );
  if (unknown.length === 0) return;
  throw invalid({
    performs: { code: 'unknown_protocol', params: { codes: unknown.map(({ code }) => code) } },
  });
}
