import { type Day, isDay } from '@stratum/calendar';
import { type Area, areas } from '../vocabulary/Area.js';
import type { DetailedAnswer, FactAnswer, KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';
import { combined } from './combined.js';
import { holds } from './holds.js';
import type { Answers, AnswerValue, FactFeed, IntakeForm } from './IntakeForm.js';
import { questionOf } from './questionOf.js';
import { shownAnswer } from './shownAnswer.js';

interface Filled {
  readonly form: IntakeForm;
  readonly answers: Answers;
  readonly today: Day;
}

const answerTo = ({ form, answers }: Filled, code: string | undefined) => shownAnswer(form, answers, code);

const codesIn = (value: AnswerValue | undefined): readonly string[] =>
  typeof value === 'object' ? value : value === undefined ? [] : [String(value)];

/** A day the patient gave; one that lies ahead where only the past was asked is no day at all. */
function dayFrom(filled: Filled, code: string | undefined): Day | undefined {
  const value = answerTo(filled, code);
  if (code === undefined || !isDay(value)) return undefined;
  return questionOf(filled.form, code)?.dateIs === 'past' && value > filled.today ? undefined : value;
}

function kindFrom(feed: FactFeed, filled: Filled): string | undefined {
  const own = codesIn(answerTo(filled, feed.question)).find((code) => feed.kindIs?.[code] !== undefined);
  if (own !== undefined) return feed.kindIs?.[own];
  const value = answerTo(filled, feed.kindFrom);
  const { kinds }: FactTraits = factTable[feed.fact];
  if (kinds === 'day') return isDay(value) ? value : undefined;
  return typeof value === 'string' && kinds.includes(value) ? value : undefined;
}

const areasFrom = ({ areas: question, places }: FactFeed, filled: Filled): readonly (Area | undefined)[] => {
  const given = codesIn(answerTo(filled, question));
  const named = areas.filter((area) => given.includes(area));
  return named.length === 0 ? (places ?? [undefined]) : named;
};

/** One "yes" for every place that was named, with what is known about it. */
function yesFrom(feed: FactFeed, filled: Filled): readonly FactAnswer[] {
  const on = dayFrom(filled, feed.on);
  if (feed.needsDay && on === undefined) return ['unknown'];
  const given = kindFrom(feed, filled);
  // A holiday that ends before it begins was mistyped: its end is then not known.
  const kind = isDay(given) && on !== undefined && given < on ? undefined : given;
  return areasFrom(feed, filled).map((area) => {
    const answer: DetailedAnswer = {
      ...(on === undefined ? {} : { on }),
      ...(kind === undefined ? {} : { kind }),
      ...(area === undefined ? {} : { area }),
    };
    return Object.keys(answer).length === 0 ? 'yes' : answer;
  });
}

function answersOf(feed: FactFeed, filled: Filled): readonly FactAnswer[] {
  const { form, answers } = filled;
  const said = (codes: readonly string[]) => holds(form, answers, { question: feed.question, is: codes });
  const yes = said(feed.yes);
  if (yes === true) return yesFrom(feed, filled);
  if (yes === null) return ['unknown'];
  const value = answerTo(filled, feed.question);
  // Hidden because its parent said so, or a list in which nothing of the kind was chosen.
  if (value === undefined || typeof value === 'object') return ['no'];
  return feed.no.includes(String(value)) ? ['no'] : ['unknown'];
}

/** The facts that fact feeds make of a filled form; several feeds of one fact all count. */
export function factsFrom(
  form: IntakeForm,
  answers: Answers,
  today: Day,
): Readonly<Partial<Record<FactCode, KnownFact>>> {
  const gathered = new Map<FactCode, FactAnswer[]>();
  for (const feed of form.feeds) {
    if (feed.kind !== 'fact') continue;
    const found = answersOf(feed, { form, answers, today });
    if (feed.newsOnly && found.every((answer) => answer === 'no')) continue;
    gathered.set(feed.fact, [...(gathered.get(feed.fact) ?? []), ...found]);
  }
  const facts: Partial<Record<FactCode, KnownFact>> = {};
  for (const [fact, all] of gathered) facts[fact] = combined(all);
  return facts;
}
