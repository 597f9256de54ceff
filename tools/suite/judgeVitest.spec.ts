import { expect, test } from 'vitest';
import { judgeVitest } from './judgeVitest.mjs';

const show = (path: string) => path.replace('/repo/', '');
const passing = { status: 'passed', fullName: 'books a visit', failureMessages: [] as string[] };
const failing = { status: 'failed', fullName: 'books two', failureMessages: ['expected 1 to be 2'] };
const file = (name: string, status: string, assertionResults: (typeof passing)[], message = '') => ({
  ...{ name: `/repo/${name}`, status, message, assertionResults },
});

function judge(testResults: ReturnType<typeof file>[], code: number, expected: string[] = []) {
  return judgeVitest({ code, output: 'out', report: { testResults }, expected, show });
}

test('passed, failed and skipped tests are counted', () => {
  const skipped = { ...passing, status: 'skipped' };
  expect(judge([file('a.spec.ts', 'failed', [passing, passing, failing, skipped])], 1)).toEqual({
    ...{ passed: 2, failed: 1, note: '2 passed, 1 failed, 1 skipped' },
    failures: ['a.spec.ts: books two\nexpected 1 to be 2'],
  });
});

test('a file that cannot be loaded is one failure', () => {
  expect(judge([file('a.spec.ts', 'failed', [], 'Cannot find b')], 1, ['/repo/a.spec.ts'])).toMatchObject({
    ...{ passed: 0, failed: 1, failures: ['a.spec.ts could not run\nCannot find b'] },
  });
});

test('a file of tests that no project runs, or that holds none, is a failure', () => {
  const results = [file('a.spec.ts', 'passed', [passing]), file('empty.spec.ts', 'passed', [])];
  const expected = ['/repo/a.spec.ts', '/repo/empty.spec.ts', '/repo/forgotten.spec.ts'];
  expect(judge(results, 0, expected).failures).toEqual([
    'empty.spec.ts ran no test',
    'forgotten.spec.ts ran no test',
  ]);
});

test('an error outside of any test is a failure', () => {
  expect(judge([file('a.spec.ts', 'passed', [passing])], 1).failures).toEqual(['ended with code 1\nout']);
});

test('without a report nothing has passed', () => {
  expect(judgeVitest({ code: 0, output: 'killed', report: undefined, expected: [], show })).toEqual({
    ...{ passed: 0, failed: 1, failures: ['no report was written\nkilled'] },
  });
});
