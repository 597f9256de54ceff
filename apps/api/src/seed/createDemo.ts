import { addDays, type Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { closuresAround, openOn, planYear } from './clinicYear.js';
import { createDemoClinic } from './createDemoClinic.js';
import type { DemoClinic, DemoMember } from './DemoClinic.js';
import { harbor, lindenhof } from './demoClinics.js';
import { onDay } from './stage/onDay.js';
import type { Stage } from './stage/Stage.js';
import { setStage } from './stage/setStage.js';
import { writeDemoProtocols } from './steps/writeDemoProtocols.js';
import { everydayStories } from './stories/everydayStories.js';
import { namedStories } from './stories/namedStories.js';
import { playStories, type Refused } from './stories/playStories.js';
import type { Story } from './stories/Story.js';
import { tellNamed } from './stories/tellNamed.js';
import { todaysStories } from './stories/todaysStories.js';
import { tellThePast } from './tellThePast.js';

/** How many patients nobody has to know by name, and how many of them come today for the first time. */
export interface DemoSize {
  readonly lindenhof: number;
  readonly comeToday: number;
  readonly harbor: number;
}

export const WHOLE_DEMO: DemoSize = { lindenhof: 242, comeToday: 30, harbor: 15 };

/** Each clinic has chance of its own: what is changed in one leaves the other as it is. */
const SEEDS = { lindenhof: 20_260_101, harbor: 7 };

/** The minute of the day at which the demo stands: late in the morning, with all kinds of arrivals. */
const STANDS_AT = 11 * 60 + 5;
/** A step writes down what goes on for at most as long as this after it. */
const STEP_MS = 15 * 60_000;

/** What a demo is made with. */
export interface DemoOrder {
  /** The day in the first clinic that it is made for. */
  readonly today: Day;
  /** Milliseconds since 1970. Earlier in the day than the demo stands, it stands there: nothing has happened later. */
  readonly now: number;
  readonly hashOf: (member: DemoMember) => string;
  readonly size?: DemoSize;
  readonly say?: (line: string) => void;
}

/**
 * Makes the demo through the journeys of the product: the same for the same day on every machine, but for ids and
 * passwords, and as much of that day as is over by now.
 * @returns the stories that ended early, because a journey refused a step
 */
export async function createDemo(tx: EntityManager, order: DemoOrder): Promise<readonly Refused[]> {
  const { size = WHOLE_DEMO } = order;
  const first = await play(tx, order, { clinic: lindenhof, seed: SEEDS.lindenhof }, (stage) => {
    const taken = new Set(namedStories.map(({ person }) => `${person.given} ${person.family}`));
    return [
      ...namedStories.map((story) => tellNamed(stage, story)),
      ...everydayStories(stage, size.lindenhof, taken),
      ...todaysStories(stage, size.comeToday, taken),
    ];
  });
  const second = await play(tx, order, { clinic: harbor, seed: SEEDS.harbor }, (stage) =>
    everydayAndToday(stage, size.harbor),
  );
  await tellThePast(tx, order.today);
  return [...first, ...second];
}

/** A small clinic: one in four is new these days. */
function everydayAndToday(stage: Stage, count: number): readonly Story[] {
  const taken = new Set<string>();
  const today = Math.floor(count / 4);
  return [...everydayStories(stage, count - today, taken), ...todaysStories(stage, today, taken)];
}

async function play(
  tx: EntityManager,
  { today, now, hashOf, say = () => {} }: DemoOrder,
  { clinic, seed }: { clinic: DemoClinic; seed: number },
  tell: (stage: Stage) => readonly Story[],
): Promise<readonly Refused[]> {
  const open = openOn(clinic, today);
  const made = await createDemoClinic(tx, open, hashOf);
  const lead = made.actors.find(({ rights }) => rights.medicalLead);
  if (lead)
    await writeDemoProtocols(tx, lead, onDay({ zone: open.timeZone }, addDays(today, -365), STANDS_AT));
  const closures = closuresAround(today).map(({ day }) => day);
  const until = Math.min(onDay({ zone: open.timeZone }, today, STANDS_AT), now - STEP_MS);
  const stage = setStage(tx, made, open, { today, until, seed, closures });
  await planYear(stage);
  const stories = tell(stage);
  let told = 0;
  return playStories(stories, until, async (at) => {
    const days = Math.round((onDay(stage, today, STANDS_AT) - at) / 86_400_000);
    const quarter = Math.floor((365 - days) / 91);
    if (quarter <= told) return;
    told = quarter;
    await tx.query('analyze');
    say(`${clinic.name}: ${addDays(today, -days)}`);
  });
}
