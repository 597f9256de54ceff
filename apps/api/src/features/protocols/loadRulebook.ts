import type { Rulebook } from '@stratum/clinical';
import type { Reader } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import { loadDefinitions } from './loadDefinitions.js';

/**
 * One version of the clinic's rulebook.
 * @throws Problem 404 `not_found`
 */
export async function loadRulebook(reader: Reader, clinicId: string, rulebookId: string): Promise<Rulebook> {
  const found = await loadDefinitions<Rulebook>(reader, 'rulebooks', clinicId, [rulebookId]);
  const rulebook = found.get(rulebookId);
  if (rulebook === undefined) throw notFound('rulebook');
  return rulebook;
}
