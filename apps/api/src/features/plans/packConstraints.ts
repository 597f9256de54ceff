import type { Gap, Rule, Separation } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import type { PackedConstraints, PackedGap, PackedSeparation } from './PackedConstraints.js';

/** The constraints of a plan in the form in which they are stored; `unpackConstraints` takes them apart again. */
export function packConstraints({ gaps, separations, ...rest }: PlanConstraints): PackedConstraints {
  const nodes = new Places<string>((id) => id);
  const rules = new Places<Rule>(textOf);
  const packedGaps = gaps.map(({ from, to, rule, atLeast, ideal, atMost }: Gap): PackedGap => {
    return [nodes.of(from), nodes.of(to), rules.of(rule), atLeast, ideal, atMost];
  });
  const packedSeparations = separations.map((one: Separation): PackedSeparation => {
    const { a, b, rule, ifAFirst, ifBFirst, first } = one;
    const came = typeof first === 'string' ? nodes.of(first) : null;
    return [nodes.of(a), nodes.of(b), rules.of(rule), ifAFirst, ifBFirst, came];
  });
  return { ...rest, nodes: nodes.all, rules: rules.all, gaps: packedGaps, separations: packedSeparations };
}

/** Everything once, by its place. */
class Places<Item> {
  readonly all: Item[] = [];
  private readonly places = new Map<string, number>();
  private readonly texts = new Map<Item, string>();

  constructor(private readonly keyOf: (item: Item) => string) {}

  of(item: Item): number {
    const key = this.texts.get(item) ?? this.keyOf(item);
    this.texts.set(item, key);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(item) - 1;
  }
}

const textOf = (rule: Rule) => JSON.stringify(rule);
