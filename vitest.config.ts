import { defineConfig } from 'vitest/config';

/** Workspace packages resolve to their TypeScript source, so that tests never run against a stale build. */
const source = '@stratum/source';
const server = { resolve: { conditions: [source] }, ssr: { resolve: { conditions: [source] } } };

/** Loading the product anew for each file takes twice as long as all tests. */
const isolate = false;

/** Room for what is made and thrown away at once: most of what a test makes. */
const execArgv = ['--max-semi-space-size=64'];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        ...server,
        test: {
          name: 'unit',
          isolate,
          execArgv,
          environment: 'node',
          include: ['libs/*/src/**/*.spec.ts', 'apps/api/src/**/*.spec.ts', 'tools/**/*.spec.ts'],
          exclude: ['**/*.integration.spec.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        ...server,
        test: {
          name: 'integration',
          isolate,
          execArgv,
          environment: 'node',
          include: ['apps/api/src/**/*.integration.spec.ts', 'migrations/**/*.integration.spec.ts'],
          globalSetup: ['apps/api/src/testing/startDatabase.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { conditions: [source, 'browser', 'module', 'import', 'default'] },
        test: {
          name: 'dashboard',
          isolate,
          execArgv,
          environment: 'jsdom',
          setupFiles: ['apps/dashboard/src/testing/printWhenRead.ts'],
          include: ['apps/dashboard/src/**/*.spec.{ts,tsx}', 'apps/guest/src/**/*.spec.{ts,tsx}'],
        },
      },
    ],
  },
});
