import { expect, type Page } from '@playwright/test';
import { loginOf } from './loginOf.js';
import { type Role, sharedProduct } from './product.js';

/** Signs the page's browser in without the form, for specs that are about something else. */
export async function enterAs(page: Page, role: Role): Promise<void> {
  const { email, password } = loginOf(role);
  const { url } = sharedProduct();
  const answer = await page
    .context()
    .request.post(`${url}/api/auth/sign-in`, { data: { email, password }, headers: { origin: url } });
  expect(answer.status()).toBe(200);
}
