import { openings as words } from '../../i18n/en/openings';
import { sayPlacement } from '../../i18n/en/placements';
import { ApiError } from '../../wire/ApiError';

type Placed = { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };

/** Why a time was refused, in one line; undefined for other refusals. */
export function sayRefusedPlacement(error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.code !== 'placement_refused') return undefined;
  const problems = (error.body['problems'] ?? []) as readonly Placed[];
  const said = [...new Set(problems.map(sayPlacement))].join('; ');
  return said ? `${words.refused}: ${said}.` : `${words.refused}.`;
}
