import type { Figure } from '../catalogue/Figure.js';
import { figureNamed } from '../catalogue/figureNamed.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import { areaOf } from '../evaluation/areaOf.js';
import type { Area } from '../vocabulary/Area.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import type { RuleRef } from './RuleRef.js';

/** Days that a treatment of one course keeps after one of another. Hard. */
export interface CrossGap {
  readonly days: number;
  readonly rule: RuleRef;
}

type Named = readonly [code: string, figure: Figure];

/** The longest of the days that apply between two protocols, with the rule that asks for them. */
function namedGap(first: Protocol, then: Protocol, rulebook: Rulebook): Named {
  const healed: Named = ['skin-healed', first.healingDays];
  if (first.kind === 'filler' && then.kind === 'peel')
    return ['filler-and-peel', figureNamed(rulebook, 'filler-and-peel', then.depth)];
  if (first.kind === 'peel' && then.kind === 'filler')
    return longer(['peel-and-filler', figureNamed(rulebook, 'peel-and-filler', first.depth)], healed);
  const own: Named = [`${then.kind}-and-${then.kind}`, then.gapDays.shortest];
  if (first.kind === 'filler') return own;
  return longer(
    longer(own, ['peel-and-peel', figureNamed(rulebook, 'peel-and-peel', `after-${first.depth}`)]),
    healed,
  );
}

const longer = (a: Named, b: Named): Named => (b[1].value > a[1].value ? b : a);

/**
 * How long the second treatment waits after the first when they belong to different courses; null where the
 * places do not meet. A peel's healing is included. Inside one course {@link gapsOf} says it instead.
 * @param areas where the courses are, when a peel is not for the face
 */
export function gapBetween(
  first: Protocol,
  then: Protocol,
  rulebook: Rulebook,
  areas: { readonly first?: Area; readonly second?: Area } = {},
): CrossGap | null {
  if (!areasMeet(areas.first ?? areaOf(first), areas.second ?? areaOf(then))) return null;
  const [code, { value, source, evidence }] = namedGap(first, then, rulebook);
  const params = { days: value, first: first.code, second: then.code };
  return { days: value, rule: { code, version: String(rulebook.version), source, evidence, params } };
}
