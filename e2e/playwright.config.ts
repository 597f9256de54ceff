import { defineConfig } from '@playwright/test';
import { launchOptions } from '../tools/browser/launchOptions.mjs';

/** Specs that look at how long something takes; nothing else runs beside them. */
const MEASURED = /(start|calendarBusy)\.spec\.ts$/;

/** The built product, started as people start it, driven in a real browser. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  globalSetup: './commands/startProduct.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testIgnore: MEASURED },
    { name: 'alone', testMatch: MEASURED, dependencies: ['chromium'], workers: 1 },
  ],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
  },
});
