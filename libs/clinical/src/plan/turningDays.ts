import { type Day, dayFromNumber, dayNumber, isDay } from '@stratum/calendar';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { isFactTopic } from '../evaluation/isFactTopic.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import type { ClosedDaysOf } from './ClosedDaysOf.js';

/** A distance of n days is kept on the n-th day, and some count from the day after: one day on each side. */
const AROUND = [-1, 0, 1] as const;

/**
 * The days on which one rule can begin to say something else, in order: every day that is told of what it reads, and
 * that day with each of its figures before and after. In between it says what it said the day before, apart from days
 * that go along with the day of the treatment.
 * @returns days from `from` to `to`, the first of them always
 */
export function turningDays(rule: FindingRule, about: ClosedDaysOf): readonly Day[] {
  const [from, to] = [dayNumber(about.from), dayNumber(about.to)];
  if (rule.reads.includes('age'))
    return Array.from({ length: to - from + 1 }, (_, n) => dayFromNumber(from + n));
  const distances = distancesOf(rule, about);
  const turning = new Set([from]);
  for (const told of toldDays(rule, about)) {
    for (const distance of distances) {
      for (const around of AROUND) {
        turning.add(told - distance + around);
        turning.add(told + distance + around);
      }
    }
  }
  return [...turning]
    .filter((day) => day >= from && day <= to)
    .sort((a, b) => a - b)
    .map(dayFromNumber);
}

/** Days of the rule's own figures and of those that it borrows; the shortest gap belongs to the protocol. */
function distancesOf(rule: FindingRule, { protocol, catalogue }: ClosedDaysOf): readonly number[] {
  const { rules } = catalogue.rulebook;
  const figures = [rule.code, ...(rule.figuresOf ?? [])].flatMap((code) =>
    Object.values(rules[code]?.figures ?? {}),
  );
  return [...new Set([0, protocol.gapDays.shortest.value, ...figures.map(({ value }) => value)])];
}

/** What is told without a day counts from the day on which it is known. */
function toldDays({ reads }: FindingRule, { known: { facts, today } }: ClosedDaysOf): readonly number[] {
  const answers = reads.filter(isFactTopic).flatMap((fact) => facts[fact] ?? []) as readonly FactAnswer[];
  const told = answers.flatMap((answer) =>
    typeof answer === 'string'
      ? []
      : [answer.on, answer.kind].filter((day) => day !== undefined && isDay(day)),
  );
  return [...new Set([today, ...(told as Day[])])].map(dayNumber);
}
