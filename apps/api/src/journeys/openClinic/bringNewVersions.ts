import type { EntityManager } from 'typeorm';
import { offerForm } from '../../features/intakes/offerForm.js';
import { offerNewVersions } from '../../features/protocols/offerNewVersions.js';

/**
 * Gives the clinics that are there what came with this version of the product: protocols, rules and the intake form,
 * none of it signed. Nothing changes for anybody until a medical lead signs.
 * @returns how many versions were added
 */
export async function bringNewVersions(tx: EntityManager): Promise<number> {
  return (await offerNewVersions(tx)) + (await offerForm(tx));
}
