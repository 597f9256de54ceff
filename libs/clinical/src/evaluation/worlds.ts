import { type Phototype, phototypes } from '../vocabulary/Phototype.js';
import type { Frame } from './Frame.js';
import { isFactTopic } from './isFactTopic.js';
import type { Occurrence } from './Occurrence.js';
import { type Reading, readingsOf } from './readingsOf.js';
import type { Topic } from './Topic.js';

/** One way in which everything a rule reads could be: a phototype or the occurrences of a fact, by topic. */
export type World = ReadonlyMap<Topic, Phototype | Reading>;

/** The occurrences that a rule looks at together, one of each fact. */
export type Scene = ReadonlyMap<Topic, Occurrence>;

export interface Worlds {
  readonly all: readonly World[];
  /** The topics in which the worlds differ: what nobody has answered yet. */
  readonly open: readonly Topic[];
}

function alternativesOf(topic: Topic, frame: Frame): readonly (Phototype | Reading)[] {
  if (isFactTopic(topic)) return readingsOf(topic, frame);
  if (topic === 'phototype') return frame.input.phototype === null ? phototypes : [frame.input.phototype];
  return [];
}

/** Every possible world of the topics that can be unknown; one world where all is known. */
export function worldsOf(topics: readonly Topic[], frame: Frame): Worlds {
  let all: Map<Topic, Phototype | Reading>[] = [new Map()];
  const open: Topic[] = [];
  for (const topic of topics) {
    const alternatives = alternativesOf(topic, frame);
    if (alternatives.length > 1) {
      open.push(topic);
      all = all.flatMap((world) => alternatives.map((value) => new Map(world).set(topic, value)));
    } else {
      for (const value of alternatives) for (const world of all) world.set(topic, value);
    }
  }
  return { all, open };
}

/** A fact can hold several times in one world (two fillers); a rule looks at one of each at a time. */
export function scenesOf(world: World): readonly Scene[] {
  let scenes: Map<Topic, Occurrence>[] = [new Map()];
  for (const [topic, value] of world) {
    if (typeof value === 'number' || value.length === 0) continue;
    scenes = scenes.flatMap((scene) => value.map((occurrence) => new Map(scene).set(topic, occurrence)));
  }
  return scenes;
}
