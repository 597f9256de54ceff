import { addDays, type Day } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { assessRule } from '../evaluation/assessRule.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { momentOf } from '../evaluation/momentOf.js';
import { findingRules } from '../findings/findingRules.js';
import { anAdviceInput, aYes } from '../testing/anAdviceInput.js';
import { propertyRuns, propertyTimeout } from '../testing/propertyRuns.js';
import { areas } from '../vocabulary/Area.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import type { ClosedDaysOf } from './ClosedDaysOf.js';
import { type ClosedDays, closedDays } from './closedDays.js';

const HORIZON = 800;
const rules: readonly FindingRule[] = findingRules;

/** The same by looking at every day with every rule: what the answer has to be, however long it takes. */
function everyDay({
  protocol,
  known,
  catalogue,
  policy,
  from,
  to,
  area = 'face',
}: ClosedDaysOf): ClosedDays[] {
  return rules
    .filter(({ severities, reads }) => severities.includes('defer') && mayHold(reads, known))
    .flatMap((rule) => {
      const closed: ClosedDays[] = [];
      let open: Day | null = from;
      for (let day = from; day <= to && open !== null; day = addDays(day, 1)) {
        if (day < open) continue;
        const { finding } = assessRule(rule, { ...momentOf(known, day, catalogue, policy), protocol, area });
        if (finding?.severity !== 'defer') continue;
        open = finding.until;
        closed.push({ first: day, last: open === null ? null : addDays(open, -1), finding });
      }
      return closed;
    });
}

/** A rule about facts that are all "no" or open closes nothing: left out of the long way, too, to keep it bearable. */
const mayHold = (reads: FindingRule['reads'], { facts }: AdviceInput) => {
  const read = reads.filter((topic) => (factCodes as readonly string[]).includes(topic)) as FactCode[];
  return (
    read.length === 0 ||
    read.some((code) => [facts[code]].flat().some((one) => one && one !== 'no' && one !== 'unknown'))
  );
};

const dated = factCodes.filter((code) =>
  rules.some(({ severities, reads }) => severities.includes('defer') && reads.includes(code)),
);

/** Some facts that deferrals read, each told up to three times, with and without days, kinds and places. */
const told = fc.uniqueArray(fc.constantFrom(...dated), { minLength: 1, maxLength: 4 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc
        .array(
          fc.oneof(
            aYes(code, { open: true }),
            aYes(code, { open: false }),
            fc.constant<FactAnswer>('unknown'),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        )
        .map((answers) => [code, answers.length === 1 ? (answers[0] as FactAnswer) : answers] as const),
    ),
  ),
);

const aPatient = fc
  .tuple(anAdviceInput({ open: true }), told, fc.boolean())
  .map(([input, facts, isOpen]): AdviceInput => {
    const { otherwise, ...known } = { ...input, facts: { ...input.facts, ...Object.fromEntries(facts) } };
    return isOpen || otherwise === undefined ? known : { ...known, otherwise };
  });

/** The figures of the catalogue, each some days shorter or longer. */
const aCatalogue = fc.infiniteStream(fc.integer({ min: -20, max: 20 })).map((stream) => {
  const days = (value: number) => Math.max(0, value + (stream.next().value as number));
  const sheets = Object.entries(seedCatalogue.rulebook.rules).map(([code, sheet]) => {
    const figures = Object.entries(sheet.figures).map(([name, figure]) => [
      name,
      figure.unit === 'days' ? { ...figure, value: days(figure.value) } : figure,
    ]);
    return [code, { ...sheet, figures: Object.fromEntries(figures) }];
  });
  const rulebook = { ...seedCatalogue.rulebook, rules: Object.fromEntries(sheets) };
  return { ...seedCatalogue, rulebook };
});

describe('the days that deferrals close', () => {
  it(
    'are found on turning days alone as by looking at every day',
    () => {
      const property = fc.property(
        fc.constantFrom(...seedCatalogue.protocols),
        fc.constantFrom(...areas),
        fc.oneof(fc.constant(seedCatalogue), aCatalogue),
        aPatient,
        (protocol, area, catalogue, known) => {
          const from = known.today;
          const to = addDays(from, HORIZON);
          const about = { protocol, known, catalogue, policy: defaultPolicy, area, from, to };
          expect(closedDays(about)).toEqual(everyDay(about));
        },
      );
      fc.assert(property, { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 8) });
    },
    propertyTimeout,
  );
});
