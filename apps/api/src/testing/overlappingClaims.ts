import type { TestApi } from './startApi.js';

/** How many pairs of exclusive claims on one person, room or device overlap in the whole database: always 0. */
export async function overlappingClaims({ database }: Pick<TestApi, 'database'>): Promise<number> {
  const [row] = await database.read<{ count: number }>(
    `select count(*)::int as count from claims a join claims b on a.clinic_id = b.clinic_id
       and a.resource_id = b.resource_id and a.id < b.id and a.exclusive and b.exclusive and a.during && b.during`,
  );
  return row?.count ?? -1;
}
