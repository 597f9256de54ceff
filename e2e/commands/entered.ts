import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { loginOf } from './loginOf.js';
import { type Role, sharedProduct } from './product.js';

/** A page in a browser of its own, signed in without the form, for specs that are about something else. */
export async function entered(
  browser: Browser,
  role: Role,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { email, password } = loginOf(role);
  const { url } = sharedProduct();
  const context = await browser.newContext({ baseURL: url, ...options });
  const headers = { origin: url };
  const answer = await context.request.post(`${url}/api/auth/sign-in`, {
    data: { email, password },
    headers,
  });
  expect(answer.status()).toBe(200);
  return context.newPage();
}
