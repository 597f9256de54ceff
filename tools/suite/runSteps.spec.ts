import { expect, test } from 'vitest';
import { report } from './report.mjs';
import { runSteps } from './runSteps.mjs';

test('all steps run, whatever fails, and the last line counts them', async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const results = await runSteps(
    [
      { name: 'lint', run: async () => ({ passed: 0, failed: 1, failures: ['a.ts: unused'] }) },
      { name: 'unit', run: async () => ({ passed: 7, failed: 0, note: '7 passed, 0 failed' }) },
      {
        name: 'browser',
        run: async () => {
          throw new Error('no browser');
        },
      },
    ],
    2,
    say,
  );
  expect(report(results, say)).toBe(1);
  expect(said.filter((line) => line.includes('s  '))).toEqual([
    expect.stringMatching(/ s {2}FAILED {2}lint$/),
    expect.stringMatching(/ s {2}ok {6}unit, 7 passed, 0 failed$/),
    expect.stringMatching(/ s {2}FAILED {2}browser$/),
  ]);
  expect(said).toContain('\n✗ lint: a.ts: unused');
  expect(said.at(-1)).toBe('\n7 passed, 2 failed');
});

test('without a failure the exit code is 0', () => {
  expect(report([{ passed: 3, failed: 0 }], () => undefined)).toBe(0);
});
