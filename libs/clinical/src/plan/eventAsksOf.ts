import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Figure } from '../catalogue/Figure.js';
import { figureNamed } from '../catalogue/figureNamed.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { RuleRef } from '../gaps/RuleRef.js';

/** A day to look well on, days in strong sun, or days on which the patient is simply not there. */
export const eventKinds = ['occasion', 'sun', 'away'] as const;

export type EventKind = (typeof eventKinds)[number];

/** A course of a plan and its treatments and maintenances; reviews may be on any day. */
export interface AskedCourse {
  readonly protocol: Protocol;
  readonly sessions: readonly string[];
  /** The session that is the first peel this skin ever has, when one is: it keeps further away. */
  readonly firstEver?: string | null;
}

/** What an event asks of sessions, in the form that the timeline takes. */
export interface DraftEventAsk {
  readonly sessions: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly rule: RuleRef;
}

/**
 * The days that treatments keep before and after an event, by the rules of the catalogue and never fewer than
 * their healing takes.
 */
export function eventAsksOf(
  kind: EventKind,
  courses: readonly AskedCourse[],
  catalogue: Catalogue,
): readonly DraftEventAsk[] {
  return courses
    .flatMap((course) => asksOf(kind, course, catalogue))
    .filter((ask) => ask.sessions.length > 0);
}

function asksOf(kind: EventKind, course: AskedCourse, catalogue: Catalogue): readonly DraftEventAsk[] {
  const { protocol, sessions } = course;
  const figure = (rule: string, name: string) => figureNamed(catalogue.rulebook, rule, name);
  const ask = (code: string, ids: readonly string[], days: Figure, after: Figure | null): DraftEventAsk => {
    const longest = days.value >= protocol.healingDays.value ? days : protocol.healingDays;
    const { source, evidence } = longest;
    const params = { protocol: protocol.code, days: longest.value };
    const rule = { code, version: String(catalogue.rulebook.version), source, evidence, params };
    return { sessions: ids, before: longest.value, after: after?.value ?? 1, rule };
  };
  if (kind === 'away') return [awayAsk(sessions, catalogue)];
  if (protocol.kind === 'filler')
    return kind === 'sun'
      ? [ask('event-away', sessions, protocol.healingDays, null)]
      : [ask('event-after-filler', sessions, figure('event-after-filler', 'filler'), null)];
  const { depth } = protocol;
  if (kind === 'sun') {
    const [before, after] = [figure('sun-holiday', `${depth}-sunless-after`), figure('sun-holiday', depth)];
    return [ask('sun-holiday', sessions, before, after)];
  }
  const first = depth === 'superficial' ? (course.firstEver ?? null) : null;
  const code = 'event-after-peel';
  return [
    ask(
      code,
      sessions.filter((id) => id === first),
      figure(code, 'superficial-first-ever'),
      null,
    ),
    ask(
      code,
      sessions.filter((id) => id !== first),
      figure(code, depth),
      null,
    ),
  ];
}

/** Only the days themselves. */
const awayAsk = (sessions: readonly string[], { rulebook }: Catalogue): DraftEventAsk => ({
  sessions,
  before: 0,
  after: 0,
  rule: {
    code: 'event-away',
    version: String(rulebook.version),
    source: 'planning default',
    evidence: 'E',
    params: {},
  },
});
