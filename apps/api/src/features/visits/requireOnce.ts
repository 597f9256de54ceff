import { invalid } from '../../http/problems/invalid.js';

/**
 * No visit is named twice in one request.
 * @throws Problem 400 `twice`
 */
export function requireOnce(named: readonly { readonly visitId: string }[], field: string): void {
  const ids = named.map(({ visitId }) => visitId);
  if (new Set(ids).size < ids.length) throw invalid({ [field]: { code: 'twice' } });
}
