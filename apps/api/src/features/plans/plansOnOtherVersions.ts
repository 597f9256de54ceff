import type { EntityManager } from 'typeorm';

/** Plans that somebody still works by; what is over stays as it was. Drafts too: they are approved by what is signed. */
const BEHIND = /* sql */ `
  select p.id from plans p
  where p.clinic_id = $1 and p.state in ('draft', 'approved', 'paused')
    and (p.rulebook_id <> $4::uuid or exists (
      select from courses c join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
      where c.clinic_id = p.clinic_id and c.plan_id = p.id and v.code = any($2) and c.protocol_id <> all($3::uuid[])))
  order by p.id`;

/**
 * The plans under way that were made with other versions than those that have just been signed, by their ids.
 * @param signed by the protocols' codes; the rulebook's is null when it was not signed
 */
export async function plansOnOtherVersions(
  tx: EntityManager,
  clinicId: string,
  signed: { protocolIds: Readonly<Record<string, string>>; rulebookId: string | null },
): Promise<readonly string[]> {
  const { protocolIds, rulebookId } = signed;
  const rows: { id: string }[] = await tx.query(BEHIND, [
    clinicId,
    Object.keys(protocolIds),
    Object.values(protocolIds),
    rulebookId,
  ]);
  return rows.map(({ id }) => id);
}
