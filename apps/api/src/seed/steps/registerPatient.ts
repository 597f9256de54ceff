import type { Actor } from '../../access/Actor.js';
import { createPatient } from '../../features/patients/createPatient.js';
import type { Person } from '../people/Person.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';

/** The desk registers a patient. Returns the id. */
export async function registerPatient(
  stage: Stage,
  desk: Actor,
  person: Person,
  at: number,
): Promise<string> {
  const { today } = momentOf(stage, at);
  const { phototype: _, glogau: __, answers: ___, ...contact } = person;
  const { id } = await stage.database.transaction((tx) => createPatient(tx, desk, contact, today, at));
  return id;
}
