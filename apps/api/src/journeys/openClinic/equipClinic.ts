import { policyOf, seedCatalogue } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { type NewClinic, openClinic } from '../../features/clinic/openClinic.js';
import { publishForm } from '../../features/intakes/publishForm.js';
import { seedProtocols } from '../../features/protocols/seedProtocols.js';

/** Opens a clinic with the intake form and the catalogue of the product; the catalogue waits for its signature. */
export async function equipClinic(tx: EntityManager, clinic: Omit<NewClinic, 'policy'>): Promise<string> {
  const clinicId = await openClinic(tx, { ...clinic, policy: policyOf(seedCatalogue.rulebook) });
  await publishForm(tx, clinicId);
  await seedProtocols(tx, clinicId);
  return clinicId;
}
