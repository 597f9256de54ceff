import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import { allHold } from './allHold.js';
import { answersOf } from './answersOf.js';
import type { Statement, StatementOrigin } from './Statement.js';
import { withNews } from './withNews.js';

/** What counts of everything that was said about a patient. */
export interface EffectiveFacts {
  /** A fact nobody spoke of is not in it: it is unknown. */
  readonly facts: Readonly<Partial<Record<FactCode, KnownFact>>>;
  /** Whose word decided each fact. */
  readonly saidBy: Readonly<Partial<Record<FactCode, StatementOrigin>>>;
  /** When each was last said or confirmed, as its statement tells it. */
  readonly saidAt: Readonly<Partial<Record<FactCode, string>>>;
  /** The newest word of the desk on each fact, as long as no specialist has looked at it. */
  readonly toReview: readonly string[];
}

/**
 * Weighs what was said about a patient, fact by fact:
 * - forms and examinations ask everything, so the newest of each replaces the ones before; what was examined goes
 *   before what was answered until then, and a later form can add to it but not lift it;
 * - not being sure undoes nothing that was known: it stands beside it;
 * - the check before a treatment, and what the desk wrote down and a specialist reviewed, are news on top of that;
 * - what nobody reviewed yet counts only as far as it is the more careful answer: its "no" lifts nothing;
 * - what was recorded here has happened, whatever anybody says.
 */
export function effectiveFacts(statements: readonly Statement[]): EffectiveFacts {
  const facts: Partial<Record<FactCode, KnownFact>> = {};
  const saidBy: Partial<Record<FactCode, StatementOrigin>> = {};
  const saidAt: Partial<Record<FactCode, string>> = {};
  const toReview: string[] = [];
  for (const [code, said] of byCode(statements)) {
    const settled = addRecords(addNews(code, baseOf(said), said), said);
    const told = said.findLast(({ origin, reviewed }) => origin === 'desk' && !reviewed);
    if (told !== undefined) toReview.push(told.id);
    const counted = told === undefined ? settled : addUnreviewed(settled, told);
    if (counted === undefined) continue;
    facts[code] = counted.answer;
    saidBy[code] = counted.origin;
    saidAt[code] = counted.at;
  }
  return { facts, saidBy, saidAt, toReview };
}

interface Settled {
  readonly answer: KnownFact;
  readonly origin: StatementOrigin;
  /** Text that sorts by time; what is older is no news. */
  readonly at: string;
}

/** Oldest first; ids are made in the order of time, so they decide where two were said in one moment. */
function byCode(statements: readonly Statement[]): Map<FactCode, Statement[]> {
  const sorted = [...statements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const codes = new Map<FactCode, Statement[]>();
  for (const statement of sorted) {
    const said = codes.get(statement.code);
    if (said) said.push(statement);
    else codes.set(statement.code, [statement]);
  }
  return codes;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function baseOf(said: readonly Statement[]): Settled | undefined {
  const form = said
    .filter(({ origin }) => origin === 'intake')
    .reduce<Statement | undefined>(newerForm, undefined);
  const examined = said.findLast(({ origin }) => origin === 'examination');
  if (form === undefined || examined === undefined) return form ?? examined;
  if (form.at <= examined.at || form.intakeId === examined.intakeId) return examined;
  return careful({ ...examined, at: form.at }, form);
}

/** A form replaces the one before, but not being sure on it undoes nothing. */
const newerForm = (before: Statement | undefined, form: Statement): Statement =>
  before !== undefined && answersOf(form.answer).includes('unknown')
    ? { ...form, answer: allHold([...answersOf(before.answer), ...answersOf(form.answer)]) }
    : form;

/** The more careful of both: every answer that is not a plain "no" holds. */
function careful(settled: Settled, other: Settled): Settled {
  const answer = allHold([...answersOf(settled.answer), ...answersOf(other.answer)]);
  const changed = JSON.stringify(answer) !== JSON.stringify(settled.answer);
  return changed ? { ...settled, answer, origin: other.origin } : settled;
}

function addNews(code: FactCode, base: Settled | undefined, said: readonly Statement[]): Settled | undefined {
  return said
    .filter(({ origin, reviewed }) => origin === 'check-in' || (origin === 'desk' && reviewed))
    .filter(({ at }) => base === undefined || at >= base.at)
    .reduce<Settled | undefined>((before, { answer, origin, at }) => {
      const undoes = origin === 'desk';
      return { answer: withNews(code, before?.answer, answer, undoes), origin, at };
    }, base);
}

function addRecords(settled: Settled | undefined, said: readonly Statement[]): Settled | undefined {
  const records = said.filter(({ origin }) => origin === 'record');
  const [first] = records;
  if (first === undefined) return settled;
  const answers = records.flatMap(({ answer }) => answersOf(answer));
  const others = answersOf(settled?.answer ?? 'unknown');
  const alone = settled === undefined || others.every((answer) => answer === 'no');
  const answer = allHold([...answers, ...others]);
  return { answer, origin: alone ? 'record' : settled.origin, at: settled?.at ?? first.at };
}

function addUnreviewed(settled: Settled | undefined, told: Statement): Settled | undefined {
  if (answersOf(told.answer).every((answer) => answer === 'no')) return settled;
  return settled === undefined ? told : careful(settled, told);
}
