import { newId } from '../database/newId.js';
import type { TestClinic } from './aClinic.js';
import type { TestApi } from './startApi.js';

/** Patients of 40 years of whom nothing else is known, by the tables alone. Returns their ids. */
export async function somePatients(
  api: Pick<TestApi, 'database'>,
  clinic: TestClinic,
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await api.database.read(
    `insert into resources (clinic_id, id, kind) select $1, id, 'patient' from unnest($2::uuid[]) id`,
    [clinic.id, ids],
  );
  await api.database.read(
    `insert into patients (clinic_id, id, number, given, family, born)
     select $1, id, 1000 + n + (select count(*) from patients where clinic_id = $1), 'Pat', 'Nr ' || n, '1986-01-15'
     from unnest($2::uuid[]) with ordinality as t(id, n)`,
    [clinic.id, ids],
  );
  return ids;
}
