import { expect, test } from '../commands/test.js';

test('the page opens for somebody who is not signed in, and complains about nothing', async ({
  page,
  complaints,
}) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Stratum/);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  // Not being signed in yet is an answer, not a fault; the browser notes every 401 on its console all the same.
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
});

test('the start printed a demo login for every role', async ({ logins }) => {
  expect(new Set(logins.map(({ role }) => role))).toEqual(new Set(['specialist', 'reception', 'manager']));
});
