import type { Reason } from '../Reason.js';
import type { Order } from './chooseOrder.js';
import type { Arc, Bound, Hole, Network, Node } from './Network.js';
import { tightest } from './tightest.js';

/** A bound that comes from another node, whose own path goes on. */
interface Step extends Bound {
  readonly node: number | null;
}

/** Walks from a session's day back along the bounds that make it tight. */
export class ReasonPaths {
  private readonly into: readonly (readonly Arc[])[];
  private readonly earliestPaths = new Map<number, readonly Reason[]>();
  private readonly idealPaths = new Map<number, readonly Reason[]>();

  constructor(
    private readonly network: Network,
    private readonly order: Order,
  ) {
    const into: Arc[][] = network.nodes.map(() => []);
    for (const arc of [...network.arcs, ...order.arcs]) into[arc.to]?.push(arc);
    this.into = into;
  }

  earliest(node: number): readonly Reason[] {
    return this.once(this.earliestPaths, node, () => {
      const { earliest } = this.order.times;
      const hard = this.stepsInto(node, (arc) => hardStep(arc, earliest, this.network));
      const step = tightest([...asSteps(this.nodeAt(node).lower), ...hard], 'latest');
      if (step === null) return [];
      const pushes = pushedBy(this.nodeAt(node).holes, step.day, earliest[node] as number);
      return [...pushes, step.reason, ...(step.node === null ? [] : this.earliest(step.node))];
    });
  }

  ideal(node: number): readonly Reason[] {
    return this.once(this.idealPaths, node, () => {
      const { earliest, ideal } = this.order.times;
      const hard = this.stepsInto(node, (arc) => hardStep(arc, ideal, this.network));
      const soft = this.stepsInto(node, (arc) => softStep(arc, 'ideal', ideal, this.network));
      const wish = tightest([...asSteps(this.nodeAt(node).wishes), ...soft], 'latest');
      const pushed = tightest(hard, 'latest');
      const wanted = Math.max(wish?.day ?? -Infinity, pushed?.day ?? -Infinity, earliest[node] as number);
      const moves = movedBy(this.nodeAt(node), wanted, ideal[node] as number);
      const step = wish?.day === wanted ? wish : pushed?.day === wanted ? pushed : null;
      if (step === null) return [...moves, ...this.earliest(node)];
      return [...moves, step.reason, ...(step.node === null ? [] : this.ideal(step.node))];
    });
  }

  /** The last day without drift, with its path; null when nothing asks for one. */
  latest(node: number): { readonly day: number; readonly path: readonly Reason[] } | null {
    const soft = this.stepsInto(node, (arc) => softStep(arc, 'atMost', this.order.times.ideal, this.network));
    const step = tightest([...asSteps(this.nodeAt(node).upper), ...soft], 'earliest');
    if (step === null) return null;
    return { day: step.day, path: [step.reason, ...(step.node === null ? [] : this.ideal(step.node))] };
  }

  private nodeAt(node: number): Node {
    return this.network.nodes[node] as Node;
  }

  private stepsInto(node: number, stepOf: (arc: Arc) => Step | null): readonly Step[] {
    return (this.into[node] ?? []).map(stepOf).filter((step) => step !== null);
  }

  /** Each path is walked once; on a circle of gaps it ends where it would start again. */
  private once(
    known: Map<number, readonly Reason[]>,
    node: number,
    walk: () => readonly Reason[],
  ): readonly Reason[] {
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, []);
    const path = walk();
    known.set(node, path);
    return path;
  }
}

const asSteps = (bounds: readonly Bound[]): readonly Step[] =>
  bounds.map((bound) => ({ ...bound, node: null }));

function hardStep({ from, atLeast, rule }: Arc, days: readonly number[], { nodes }: Network): Step {
  const reason = { rule, from: nodes[from]?.id ?? null, days: atLeast };
  return { day: (days[from] as number) + atLeast, reason, node: from };
}

function softStep(arc: Arc, bound: 'ideal' | 'atMost', days: readonly number[], { nodes }: Network): Step | null {
  const distance = arc[bound];
  if (distance === null) return null;
  const reason = { rule: arc.softRule, from: nodes[arc.from]?.id ?? null, days: distance };
  return { day: (days[arc.from] as number) + distance, reason, node: arc.from };
}

/** The holes that pushed a day later, the last one first. */
function pushedBy(holes: readonly Hole[], from: number, to: number): readonly Reason[] {
  const reasons: Reason[] = [];
  for (let day = from; day < to; ) {
    const over = holes.filter(({ first, last }) => first <= day && day <= last);
    const widest = over.sort(widestFirst)[0];
    if (widest === undefined) return reasons;
    reasons.unshift({ rule: widest.rule, from: widest.from, days: widest.last + 1 - day });
    day = widest.last + 1;
  }
  return reasons;
}

/** The holes that moved an ideal day, either way. */
function movedBy({ holes }: Node, wanted: number, placed: number): readonly Reason[] {
  if (placed >= wanted) return pushedBy(holes, wanted, placed);
  const hole = holes
    .filter(({ first, last }) => first <= wanted && last >= placed)
    .sort((a, b) => a.first - b.first || widestFirst(a, b))[0];
  return hole === undefined ? [] : [{ rule: hole.rule, from: hole.from, days: placed - wanted }];
}

const widestFirst = (a: Hole, b: Hole) =>
  b.last - a.last || (a.rule.code < b.rule.code ? -1 : a.rule.code > b.rule.code ? 1 : 0);
