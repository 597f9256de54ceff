import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { createDemoClinic } from './createDemoClinic.js';
import type { DemoClinic, DemoMember } from './DemoClinic.js';
import { harbor, lindenhof } from './demoClinics.js';
import { onDay } from './stage/onDay.js';
import { setStage } from './stage/setStage.js';
import { everydayStories } from './stories/everydayStories.js';
import { playStories, type Refused } from './stories/playStories.js';

export interface DemoSize { lindenhof: number; harbor: number }

export const WHOLE_DEMO: DemoSize = { lindenhof: 280, harbor: 15 };

const AT = 11 * 60 + 5;

export async function createDemo(
  tx: EntityManager,
  today: Day,
  hashOf: (member: DemoMember) => string,
  size: DemoSize = WHOLE_DEMO,
  say: (line: string) => void = () => {},
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const [clinic, count] of [[lindenhof, size.lindenhof], [harbor, size.harbor]] as [DemoClinic, number][]) {
    const made = await createDemoClinic(tx, clinic, hashOf);
    const stage = setStage(tx, made, clinic, { today, seed: 20260101, closures: [] });
    const taken = new Set<string>();
    const stories = everydayStories(stage, count, taken);
    refused.push(...(await playStories(stories, onDay(stage, today, AT), (s) => say(`${(s*100).toFixed(1)}`))));
  }
  return refused;
}
