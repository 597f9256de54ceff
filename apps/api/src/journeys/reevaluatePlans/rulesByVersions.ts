import type { EntityManager } from 'typeorm';
import type { CatalogueVersions } from '../../features/protocols/ClinicCatalogue.js';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { loadRules } from '../../features/protocols/loadRules.js';

/** The rules of a clinic by their versions; each set of versions is read once, however many plans have it. */
export function rulesByVersions(
  tx: EntityManager,
  clinicId: string,
): (versions: CatalogueVersions) => Promise<ClinicRules> {
  const known = new Map<string, Promise<ClinicRules>>();
  return (versions) => {
    const key = [versions.rulebookId, ...versions.protocolIds].join(' ');
    const rules = known.get(key) ?? loadRules(tx, clinicId, versions);
    known.set(key, rules);
    return rules;
  };
}
