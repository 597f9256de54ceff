import type { FactAnswer, Statement } from '@stratum/clinical';

/** Treatments that are given here. */
const GIVEN_HERE: readonly Statement['code'][] = ['peel', 'filler'];

/**
 * What was said of a patient without what is only told again: of a treatment that was recorded here the record
 * knows everything, and whoever tells of the same day tells of the same treatment. Told with less detail it would
 * be taken for a deeper one, and so hold the very plan that it is part of. Told of another depth or another area,
 * it is another treatment of that day.
 */
export function withoutRetold(statements: readonly Statement[]): readonly Statement[] {
  const records = statements.filter(({ origin }) => origin === 'record');
  const isRetold = (code: string, one: FactAnswer) =>
    records.some((record) => record.code === code && answersIn(record.answer).some(saysNoMore(one)));
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

/** Without a day nobody knows whether it is the same; what was left open when it was told says nothing else. */
const saysNoMore = (told: FactAnswer) => (known: FactAnswer) =>
  typeof told === 'object' &&
  typeof known === 'object' &&
  told.on !== undefined &&
  told.on === known.on &&
  (told.kind === undefined || told.kind === 'unsure' || told.kind === known.kind) &&
  (told.area === undefined || told.area === known.area);
