import { type Browser, test as base, type Page } from '@playwright/test';
import { entered } from './entered.js';
import { hearComplaints } from './hearComplaints.js';
import { type Product, type Role, sharedProduct } from './product.js';

export { expect } from '@playwright/test';

interface Fixtures {
  logins: Product['logins'];
  complaints: string[];
  /** A page of its own for each role, in a browser of its own, signed in at the demo clinic. */
  desk: Page;
  specialist: Page;
  manager: Page;
}

/** Playwright's test, on the product that was started for this run; a spec uses this one. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern
  baseURL: async ({}, use) => {
    await use(sharedProduct().url);
  },

  /** The demo logins that the start printed. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern
  logins: async ({}, use) => {
    await use(sharedProduct().logins);
  },

  /** What the page complained about: errors on the console, exceptions, requests that failed. */
  complaints: async ({ page }, use) => {
    await use(hearComplaints(page));
  },

  desk: ({ browser }, use) => withPage(browser, 'reception', use),
  specialist: ({ browser }, use) => withPage(browser, 'specialist', use),
  manager: ({ browser }, use) => withPage(browser, 'manager', use),
});

async function withPage(browser: Browser, role: Role, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await entered(browser, role);
  await use(page);
  await page.context().close();
}
