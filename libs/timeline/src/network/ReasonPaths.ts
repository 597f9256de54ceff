import type { Reason } from '../Reason.js';
import type { Rule } from '../Rule.js';
import type { Order } from './chooseOrder.js';
import { holeBetween, pushedBy } from './holeReasons.js';
import type { Arc, Bound, Network, Node } from './Network.js';
import { tightest } from './tightest.js';

/** A bound; `node` where it comes from another node, whose own path goes on. */
interface Step extends Bound {
  readonly node?: number;
}

type Path = readonly Reason[];

/** Walks from a session's day back along the bounds that make it tight. */
export class ReasonPaths {
  private readonly into: readonly (readonly Arc[])[];
  private readonly earliestPaths = new Map<number, Path>();
  private readonly idealPaths = new Map<number, Path>();

  constructor(
    private readonly network: Network,
    private readonly order: Order,
  ) {
    const into: Arc[][] = network.nodes.map(() => []);
    for (const arc of network.arcs) into[arc.to]?.push(arc);
    for (const arc of order.arcs) into[arc.to]?.push(arc);
    this.into = into;
  }

  earliest(node: number): Path {
    return this.once(this.earliestPaths, node, () => {
      const { earliest } = this.order.times;
      const { lower, holes } = this.nodeAt(node);
      const step = tightest([...lower, ...this.hardSteps(node, earliest)], 'latest');
      if (step === null) return [];
      const pushes = pushedBy(holes, step.day, earliest[node] as number);
      return [...pushes, ...this.follow(step, (from) => this.earliest(from))];
    });
  }

  ideal(node: number): Path {
    return this.once(this.idealPaths, node, () => {
      const { earliest, ideal } = this.order.times;
      const wishes: Step[] = [...this.nodeAt(node).wishes, ...this.softSteps(node, 'ideal')];
      const wish = tightest(wishes, 'latest');
      const hard = tightest(this.hardSteps(node, ideal), 'latest');
      const wanted = Math.max(wish?.day ?? -Infinity, hard?.day ?? -Infinity, earliest[node] as number);
      const step = wish?.day === wanted ? wish : hard?.day === wanted ? hard : null;
      const rest = step === null ? this.earliest(node) : this.follow(step, (from) => this.ideal(from));
      return [...this.moves(node, wanted), ...rest];
    });
  }

  /** The last day without drift, with its path; null when nothing asks for one. */
  latest(node: number): { readonly day: number; readonly path: Path } | null {
    const bounds: Step[] = [...this.nodeAt(node).upper, ...this.softSteps(node, 'atMost')];
    const step = tightest(bounds, 'earliest');
    if (step === null) return null;
    return { day: step.day, path: this.follow(step, (from) => this.ideal(from)) };
  }

  private nodeAt(node: number): Node {
    return this.network.nodes[node] as Node;
  }

  private follow({ reason, node }: Step, path: (from: number) => Path): Path {
    return node === undefined ? [reason] : [reason, ...path(node)];
  }

  /** The latest of the hard bounds that come from other nodes; several when they name the same day. */
  private hardSteps(node: number, days: readonly number[]): Step[] {
    const arcs = this.into[node] as readonly Arc[];
    let latest = Number.NEGATIVE_INFINITY;
    for (const { from, atLeast } of arcs) latest = Math.max(latest, (days[from] as number) + atLeast);
    return arcs
      .filter(({ from, atLeast }) => (days[from] as number) + atLeast === latest)
      .map(({ from, atLeast, rule }) => this.stepFrom(from, days[from] as number, atLeast, rule));
  }

  private softSteps(node: number, bound: 'ideal' | 'atMost'): Step[] {
    const { ideal } = this.order.times;
    const steps: Step[] = [];
    for (const arc of this.into[node] as readonly Arc[]) {
      const days = arc[bound];
      if (days === null) continue;
      steps.push(this.stepFrom(arc.from, ideal[arc.from] as number, days, arc.softRule));
    }
    return steps;
  }

  private stepFrom(node: number, day: number, days: number, rule: Rule): Step {
    return { day: day + days, reason: { rule, from: this.nodeAt(node).id, days }, node };
  }

  /** What keeps an ideal day from where it is wanted: holes, or a later session that has a hard last day. */
  private moves(node: number, wanted: number): Path {
    const { ideal, end } = this.order.times;
    const placed = ideal[node] as number;
    const { holes } = this.nodeAt(node);
    if (placed >= wanted) return pushedBy(holes, wanted, placed);
    const hole = holeBetween(holes, placed, wanted);
    if (hole !== null) return [{ rule: hole.rule, from: hole.from, days: placed - wanted }];
    const arcs = [...this.network.arcs, ...this.order.arcs].filter(({ from }) => from === node);
    const ends = arcs.map(({ to, atLeast, rule }) => {
      const reason = { rule, from: this.nodeAt(to).id, days: placed - wanted };
      return { day: (end[to] as number) - atLeast, reason };
    });
    const tight = tightest(ends, 'earliest');
    return tight === null ? [] : [tight.reason];
  }

  /** Each path is walked once; on a circle of gaps it ends where it would start again. */
  private once(known: Map<number, Path>, node: number, walk: () => Path): Path {
    const found = known.get(node);
    if (found !== undefined) return found;
    known.set(node, []);
    const path = walk();
    known.set(node, path);
    return path;
  }
}
