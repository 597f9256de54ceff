import { expect, type Page } from '@playwright/test';
import { loginOf } from './loginOf.js';
import type { Role } from './product.js';

/** Signs in through the first page, as a person does. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const { email, password } = loginOf(role);
  await page.goto('/');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}
