import type { Locator, Page } from '@playwright/test';
import { apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { loginOf } from '../commands/loginOf.js';
import { newName } from '../commands/newName.js';
import { expect, test } from '../commands/test.js';

/** More than any way with the Tab key may take. */
const FAR = 60;

/** Goes on with the Tab key until the focus is there, and sees to it that it can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < FAR; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${target}`);
}

test('sign in, find a patient with /, open her and book a visit, without a mouse', async ({ page, desk }) => {
  const family = newName();
  const name = `Irma ${family}`;
  const details = { given: 'Irma', family, born: bornYearsAgo(47) };
  await (await apiOf(desk))('POST', '/patients', details, { once: true });
  const { email, password } = loginOf('reception');

  await page.goto('/');
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail' }));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search patients and actions' })).toBeFocused();
  await page.keyboard.type(family.toLowerCase());
  await expect(page.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name })).toContainText('47 years');

  await tabTo(page, page.getByRole('link', { name: 'Book a visit' }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Book a visit' });
  await expect(sheet).toContainText(name);
  await tabTo(
    page,
    sheet.getByRole('radiogroup', { name: 'Times at which it fits' }).getByRole('radio').first(),
  );
  await page.keyboard.press('Space');
  const book = sheet.getByRole('button', { name: /^Book \w{3} \d/ });
  const moment = (await book.innerText()).replace('Book ', '');
  await tabTo(page, book);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${name} is booked for ${moment}.`)).toBeVisible();
  const visit = page.getByRole('dialog', { name: 'Consultation' });
  await expect(visit).toContainText(moment);
  await page.keyboard.press('Escape');
  await expect(visit).toHaveCount(0);
});
