import { test as base } from '@playwright/test';
import { type Product, sharedProduct } from './product.js';

export { expect } from '@playwright/test';

/** Playwright's test, on the product that was started for this run; a spec uses this one. */
export const test = base.extend<{ logins: Product['logins']; complaints: string[] }>({
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
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) =>
      complaints.push(`${request.url()}: ${request.failure()?.errorText}`),
    );
    await use(complaints);
  },
});
