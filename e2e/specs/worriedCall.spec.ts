import { apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { newPhone } from '../commands/newPhone.js';
import { expect, test } from '../commands/test.js';

test('a worried call: the desk asks, a clinician sees it without reloading and calls back', async ({
  desk,
  specialist,
}) => {
  const name = `Ida ${newName()}`;
  const [given, family] = name.split(' ');
  const patient = { given, family, born: bornYearsAgo(44), phone: newPhone() };
  const { id } = await (await apiOf(desk))('POST', '/patients', patient, { once: true });
  await specialist.goto('/');
  await expect(specialist.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('the first yes says what to do, by keyboard alone', async () => {
    await desk.goto(`/#/patients/${id}/show`);
    await desk.getByRole('button', { name: 'Worried call' }).press('Enter');
    const dialog = desk.getByRole('dialog', { name: `Worried call: ${name}` });
    await dialog
      .getByRole('group', { name: /Has your sight changed/ })
      .getByLabel('Yes')
      .press('Space');
    await expect(dialog.getByRole('status')).toContainText('Tell them: call 112 now');
    await expectAccessible(desk, 'Worried call');
    await dialog.getByRole('button', { name: 'Fetch a clinician now' }).press('Enter');
    await expect(desk.getByRole('heading', { name: 'Fetch to the telephone' })).toBeVisible();
    await desk.getByRole('button', { name: 'Done' }).press('Enter');
  });

  await test.step('a clinician sees that somebody waits, and what was said', async () => {
    await specialist.getByRole('link', { name: /worried calls? waits?/ }).click({ timeout: 12_000 });
    const row = specialist.getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText('Sight, sudden headache, weakness or speech');
    await row.getByRole('button', { name: /^I call back/ }).click();
    await expect(row).toHaveCount(0);
    await specialist.getByRole('tab', { name: 'Being called back' }).click();
    await row.getByRole('button', { name: /^Close/ }).click();
    await specialist.getByRole('combobox', { name: /Outcome/ }).selectOption('Sent to emergency care');
    await specialist.getByRole('button', { name: 'Close the call' }).click();
    await expect(specialist.getByText('The call is closed.').first()).toBeVisible();
    await specialist.getByRole('tab', { name: 'Closed' }).click();
    await expect(row).toContainText('Sent to emergency care');
    await expectAccessible(specialist, 'Worried calls');
  });

  await test.step('the desk reads what came of it, and nothing of what was said', async () => {
    await desk.goto('/#/calls?tab=closed');
    const row = desk.getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText('Sent to emergency care');
    expect(await row.textContent()).not.toMatch(/sight|headache/i);
  });
});
