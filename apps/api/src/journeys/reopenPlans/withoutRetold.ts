import type { FactAnswer, Statement } from '@stratum/clinical';

/** Treatments that are given here. */
const GIVEN_HERE: readonly Statement['code'][] = ['peel', 'filler'];

/**
 * What was said of a patient without what is only told again: of a treatment that was recorded here the record
 * knows everything, and whoever tells of the same day tells of the same treatment. Told with less detail it would
 * be taken for a deeper one, and so hold the very plan that it is part of.
 */
export function withoutRetold(statements: readonly Statement[]): readonly Statement[] {
  const recorded = new Set(
    statements
      .filter(({ origin }) => origin === 'record')
      .flatMap(({ code, answer }) => answersIn(answer).flatMap((one) => treatmentOf(code, one) ?? [])),
  );
  const isRetold = (code: string, one: FactAnswer) => {
    const treatment = treatmentOf(code, one);
    return treatment !== null && recorded.has(treatment);
  };
  return statements.flatMap((statement) => {
    const { code, origin, answer } = statement;
    if (origin === 'record' || !GIVEN_HERE.includes(code)) return [statement];
    const answers = answersIn(answer);
    const others = answers.filter((one) => !isRetold(code, one));
    if (others.length === answers.length) return [statement];
    return others.length === 0 ? [] : [{ ...statement, answer: others }];
  });
}

const answersIn = (answer: Statement['answer']): readonly FactAnswer[] => [answer].flat() as FactAnswer[];

/** Null without a day: then nobody knows whether it is the same. */
const treatmentOf = (code: string, answer: FactAnswer): string | null =>
  typeof answer === 'object' && answer.on !== undefined ? `${code} ${answer.on}` : null;
