import { expect, test } from 'vitest';
import { judgePlaywright } from './judgePlaywright.mjs';

const spec = (file: string, title: string, status: string, message?: string) => ({
  ...{ file, title },
  tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
});

test('tests are counted through nested suites; a flaky one has failed', () => {
  const report = {
    errors: [],
    suites: [
      { specs: [spec('a.spec.ts', 'signs in', 'expected'), spec('a.spec.ts', 'signs out', 'skipped')] },
      { suites: [{ specs: [spec('b.spec.ts', 'books', 'unexpected', 'no button')] }] },
      { specs: [spec('c.spec.ts', 'moves', 'flaky', 'too slow')] },
    ],
  };
  const expected = ['a.spec.ts', 'b.spec.ts', 'c.spec.ts', 'd.spec.ts'];
  expect(judgePlaywright({ code: 1, output: '', report, expected })).toEqual({
    ...{ passed: 1, failed: 3, note: '1 passed, 3 failed, 1 skipped' },
    failures: ['b.spec.ts: books\nno button', 'c.spec.ts: moves\ntoo slow', 'd.spec.ts ran no test'],
  });
});

test('a product that does not start is one failure', () => {
  const report = { suites: [], errors: [{ message: 'npm start failed' }] };
  expect(judgePlaywright({ code: 1, output: '', report, expected: ['a.spec.ts'] })).toMatchObject({
    ...{ passed: 0, failed: 1, failures: ['npm start failed'] },
  });
});
