import type { Gap, Rule, Separation } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import type { PackedConstraints, PackedGap, PackedSeparation } from './PackedConstraints.js';

/** The constraints of a plan from the form in which they are stored, or as they were stored before there was one. */
export function unpackConstraints({
  nodes = [],
  rules = [],
  gaps,
  separations,
  ...rest
}: PackedConstraints): PlanConstraints {
  const node = (place: number) => nodes[place] as string;
  const rule = (place: number) => rules[place] as Rule;
  return {
    ...rest,
    gaps: gaps.map((one) => (isPacked(one) ? gapOf(one, node, rule) : one)),
    separations: separations.map((one) => (isPacked(one) ? separationOf(one, node, rule) : one)),
  };
}

const isPacked = <Packed extends PackedGap | PackedSeparation>(one: Packed | object): one is Packed =>
  Array.isArray(one);

type At<Item> = (place: number) => Item;

function gapOf([from, to, by, atLeast, ideal, atMost]: PackedGap, node: At<string>, rule: At<Rule>): Gap {
  return { from: node(from), to: node(to), rule: rule(by), atLeast, ideal, atMost };
}

function separationOf(packed: PackedSeparation, node: At<string>, rule: At<Rule>): Separation {
  const [a, b, by, ifAFirst, ifBFirst, came] = packed;
  const separation = { a: node(a), b: node(b), rule: rule(by), ifAFirst, ifBFirst };
  return came === null ? separation : { ...separation, first: node(came) };
}
