import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** For every rule one import that breaks it. A package stands under node_modules, Node's own as node:…. */
const BREAKS: Record<string, [from: string, to: string]> = {
  'calendar-stands-on-the-ground': ['libs/calendar/src/a.ts', 'libs/timeline/src/b.ts'],
  'timeline-uses-calendar': ['libs/timeline/src/a.ts', 'libs/clinical/src/b.ts'],
  'clinical-uses-timeline-and-calendar': ['libs/clinical/src/a.ts', 'libs/scheduling/src/b.ts'],
  'scheduling-uses-timeline-and-calendar': ['libs/scheduling/src/a.ts', 'libs/clinical/src/b.ts'],
  'libs-know-no-machine': ['libs/calendar/src/c.ts', 'node:fs'],
  'migrations-use-typeorm-only': ['migrations/src/a.ts', 'libs/calendar/src/b.ts'],
  'api-uses-libs': ['apps/api/src/a.ts', 'apps/dashboard/src/b.ts'],
  'dashboard-uses-libs': ['apps/dashboard/src/a.ts', 'apps/api/src/http/b.ts'],
  'guest-uses-form-logic': ['apps/guest/src/a.ts', 'libs/scheduling/src/b.ts'],
  'guest-has-no-admin-framework': ['apps/guest/src/c.ts', 'node_modules/react-admin/index.js'],
  'features-not-features': ['apps/api/src/features/plans/a.ts', 'apps/api/src/features/visits/b.ts'],
  'features-use-the-low-rooms': ['apps/api/src/features/plans/c.ts', 'apps/api/src/journeys/b.ts'],
  'journeys-not-above': ['apps/api/src/journeys/a.ts', 'apps/api/src/seed/b.ts'],
  'low-rooms-not-above': ['apps/api/src/database/a.ts', 'apps/api/src/features/plans/b.ts'],
  'audit-knows-no-access': ['apps/api/src/audit/a.ts', 'apps/api/src/access/b.ts'],
  'queue-knows-no-request': ['apps/api/src/queue/a.ts', 'apps/api/src/http/b.ts'],
  'only-queue-knows-pg-boss': ['apps/api/src/jobs/a.ts', 'node_modules/pg-boss/index.js'],
  'only-database-describes-tables': ['apps/api/src/features/plans/d.ts', 'migrations/src/b.ts'],
  'shipped-code-knows-no-tests': ['apps/api/src/http/a.ts', 'libs/timeline/src/testing/b.ts'],
  'tools-stand-alone': ['tools/a.mjs', 'libs/calendar/src/b.ts'],
  'e2e-drives-from-outside': ['e2e/specs/a.ts', 'apps/api/src/http/b.ts'],
  'no-circles': ['libs/timeline/src/here.ts', 'libs/timeline/src/there.ts'],
  'no-unresolvable': ['libs/timeline/src/c.ts', 'libs/timeline/src/missing.ts'],
};

/** Imports that must stay allowed, so that the rules are not simply always red. */
const KEEPS: [from: string, to: string][] = [
  ['libs/timeline/src/d.ts', 'libs/calendar/src/b.ts'],
  ['apps/api/src/features/plans/e.ts', 'apps/api/src/features/plans/b.ts'],
  ['apps/api/src/journeys/c.ts', 'apps/api/src/features/plans/b.ts'],
  ['apps/api/src/features/plans/f.spec.ts', 'libs/timeline/src/testing/b.ts'],
];

const house = mkdtempSync(join(tmpdir(), 'stratum-house-'));
let violations: { rule: string; from: string }[] = [];

function write(file: string, text: string) {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text, { flag: 'a' });
}

function writeImport(from: string, to: string) {
  const path = relative(dirname(from), to);
  const target = to.startsWith('node:')
    ? to
    : to.startsWith('node_modules/')
      ? (to.split('/')[1] ?? '')
      : path;
  const specifier = target.startsWith('.') || !target.endsWith('.ts') ? target : `./${target}`;
  write(from, `import '${specifier.replace(/\.ts$/, '.js')}';\n`);
}

beforeAll(async () => {
  writeImport('libs/timeline/src/there.ts', 'libs/timeline/src/here.ts');
  write('libs/calendar/src/orphan.ts', 'export const alone = 1;\n');
  for (const [from, to] of [...Object.values(BREAKS), ...KEEPS]) {
    writeImport(from, to);
    const isMade = !to.startsWith('node:') && !to.endsWith('missing.ts') && !to.endsWith('there.ts');
    if (isMade) write(to, 'export {};\n');
  }
  const { output } = await cruise(
    ['apps', 'libs', 'migrations', 'tools', 'e2e'],
    { ...options, baseDir: house, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(Object.entries(BREAKS))('%s refuses its example', (rule, [from]) => {
  expect(violations).toContainEqual({ rule, from });
});

test('a file that nobody uses is refused', () => {
  expect(violations).toContainEqual({ rule: 'no-orphans', from: 'libs/calendar/src/orphan.ts' });
});

test.each(KEEPS)('%s may use %s', (from) => {
  expect(violations.filter((violation) => violation.from === from)).toEqual([]);
});

test('every rule has an example that breaks it and a sentence that explains it', () => {
  const names = forbidden.map((rule: { name: string }) => rule.name);
  expect([...Object.keys(BREAKS), 'no-orphans'].sort()).toEqual([...names].sort());
  for (const { comment } of forbidden) expect(comment).toMatch(/^[A-Z].{30,}\.$/);
});
