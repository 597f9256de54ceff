import type { TestClinic } from './aClinic.js';
import type { Client } from './client.js';
import type { TestApi } from './startApi.js';

/** Signs somebody in whom no permission stops: what is refused then is refused for another reason. */
export async function somebodyWithEveryRole(api: TestApi, clinic: TestClinic): Promise<Client> {
  const [specialist] = clinic.specialists;
  await api.database.read(
    `update memberships set roles = '{specialist,reception,manager}' where clinic_id = $1 and id = $2`,
    [clinic.id, specialist.id],
  );
  return clinic.signInAs(specialist);
}
