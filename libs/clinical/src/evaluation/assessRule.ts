import { figureNamed } from '../catalogue/figureNamed.js';
import { MissingFigure } from '../catalogue/MissingFigure.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { Phototype } from '../vocabulary/Phototype.js';
import type { Finding, FindingOrigin } from './Finding.js';
import type { FindingRule } from './FindingRule.js';
import type { Frame } from './Frame.js';
import { isFactTopic } from './isFactTopic.js';
import { isWorse, rankOf } from './isWorse.js';
import type { Outcome } from './Outcome.js';
import { type OpenQuestion, openQuestions } from './openQuestions.js';
import type { Situation } from './Situation.js';
import type { Topic } from './Topic.js';
import { type Scene, scenesOf, type World, worldsOf } from './worlds.js';

export interface RuleResult {
  /** What holds however the open questions are answered. */
  readonly finding: Finding | null;
  readonly open: readonly OpenQuestion[];
}

interface Assessed {
  readonly outcome: Outcome | null;
  readonly scene: Scene;
}

const NOTHING: RuleResult = { finding: null, open: [] };

const worst = (all: readonly Assessed[]): Assessed =>
  all.reduce((gravest, each) => (isWorse(each.outcome, gravest.outcome) ? each : gravest));

function situationOf(rule: FindingRule, frame: Frame, world: World, scene: Scene): Situation {
  const { protocol, area, on, age, policy, concerns, rulebook, input } = frame;
  return {
    protocol,
    area,
    on,
    age,
    policy,
    concerns,
    phototype: (world.get('phototype') ?? input.phototype) as Phototype,
    occurrence: (fact) => scene.get(fact) ?? null,
    figure: (name, code = rule.code) => figureNamed(rulebook, code, name),
  };
}

const assessWorld = (rule: FindingRule, frame: Frame, world: World): Assessed =>
  worst(
    scenesOf(world).map((scene) => ({ outcome: rule.assess(situationOf(rule, frame, world, scene)), scene })),
  );

function originOf(topic: Topic | undefined, frame: Frame, scene: Scene): FindingOrigin {
  if (topic === undefined) return { kind: 'protocol', code: frame.protocol.code, answer: null };
  if (topic === 'age') return { kind: 'age', code: topic, answer: frame.age };
  if (topic === 'phototype') return { kind: 'phototype', code: topic, answer: frame.input.phototype };
  if (isFactTopic(topic)) return { kind: 'fact', code: topic, answer: scene.get(topic)?.answer ?? 'no' };
  const concern = topic.slice('concern:'.length) as ConcernCode;
  return { kind: 'concern', code: concern, answer: frame.concerns.has(concern) ? 'yes' : 'no' };
}

function findingOf(rule: FindingRule, frame: Frame, { outcome, scene }: Assessed): Finding | null {
  if (outcome === null) return null;
  const sheet = frame.rulebook.rules[rule.code];
  if (sheet === undefined) throw new MissingFigure(rule.code, 'source');
  const { source, evidence } = outcome.figure ?? outcome.basis ?? sheet;
  return {
    code: rule.code,
    severity: outcome.severity,
    until: outcome.severity === 'defer' ? (outcome.until ?? null) : null,
    from: originOf(outcome.from ?? rule.reads[0], frame, scene),
    source,
    evidence,
    params: outcome.params ?? {},
  };
}

/** A rule that is newer than the rulebook counts from the day on which a rulebook that knows it is signed. */
const isKnown = ({ since = 1 }: FindingRule, { rulebook }: Frame) => rulebook.version >= since;

/** A rule that reads facts has nothing to say where all of them are answered no: most rules, for most patients. */
function hasNothingToSay({ reads }: FindingRule, { input }: Frame): boolean {
  const facts = reads.filter(isFactTopic);
  return facts.length > 0 && facts.every((fact) => (input.facts[fact] ?? input.otherwise) === 'no');
}

/**
 * Applies one rule. What is unknown is tried in every way it could be: what all worlds agree on is a finding,
 * and each answer on which they disagree is an open question with the gravest thing it could mean.
 */
export function assessRule(rule: FindingRule, frame: Frame): RuleResult {
  if (!isKnown(rule, frame) || !rule.appliesTo(frame.protocol) || hasNothingToSay(rule, frame))
    return NOTHING;
  const worlds = worldsOf(rule.reads, frame);
  const assessed = worlds.all.map((world) => assessWorld(rule, frame, world));
  const lightest = Math.min(...assessed.map(({ outcome }) => rankOf(outcome)));
  const certain = worst(assessed.filter(({ outcome }) => rankOf(outcome) === lightest));
  const outcomes = assessed.map(({ outcome }) => outcome);
  return {
    finding: findingOf(rule, frame, certain),
    open: worlds.open.length > 0 ? openQuestions(rule, worlds, outcomes) : [],
  };
}
