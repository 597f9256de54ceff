import { apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { entered } from '../commands/entered.js';
import { loginOf } from '../commands/loginOf.js';
import { newName } from '../commands/newName.js';
import { expect, test } from '../commands/test.js';

test('a device in another time zone shows the times of the clinic', async ({ browser, desk }) => {
  const api = await apiOf(desk);
  const person = { given: 'Jana', family: newName(), born: bornYearsAgo(51) };
  const { id } = await api('POST', '/patients', person, { once: true });
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const { specialists, rooms } = await api('GET', `/calendar?from=${day}&to=${day}`);
  const visit = await api(
    'POST',
    '/visits',
    {
      ...{ patientId: id, kind: 'consultation', startsAt: `${day}T12:30:00Z` },
      ...{ specialistId: specialists[0].id, roomId: rooms[0].id, urgent: { reason: 'Asked for this hour' } },
    },
    { once: true },
  );
  const clock = new Date(visit.startsAt).toLocaleTimeString('en-GB', {
    ...{ timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' },
  });
  expect(clock).toMatch(/^1[34]:30$/);
  for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
    const page = await entered(browser, 'reception', { timezoneId });
    await page.goto(`/#/patients/${id}`);
    await expect(page.getByText(new RegExp(`^Next visit .*, ${clock}$`))).toBeVisible();
    await page.goto(`/#/calendar?visit=${visit.id}&day=${day}`);
    await expect(page.getByRole('dialog', { name: 'Consultation' })).toContainText(`, ${clock}`);
    await page.context().close();
  }
});

test('signing out in one tab signs the other one out', async ({ desk }) => {
  const other = await desk.context().newPage();
  await desk.goto('/#/patients');
  await other.goto('/');
  await expect(desk.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible();
  await expect(other.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await other.getByRole('button', { name: /^You: / }).click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(
    other.getByText('You are signed out. Nothing of your work stays on this device.'),
  ).toBeVisible();
  await expect(desk.getByText('You were signed out in another tab.')).toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: 'Patients' })).toHaveCount(0);
});

test('an idle session asks for the password over the same screen, and nothing typed is lost', async ({
  desk,
}) => {
  await desk.goto('/#/patients/new');
  const body = { code: 'session_idle', message: 'Nothing was touched for a while.' };
  await desk.route('**/api/patients/duplicates', (route) => route.fulfill({ status: 401, json: body }), {
    times: 1,
  });
  await desk.getByRole('textbox', { name: 'Given name' }).fill('Klara');
  await desk.getByRole('textbox', { name: 'Family name' }).fill('Halbfertig');
  const lock = desk.getByRole('dialog', { name: 'Still you?' });
  await expect(lock).toContainText('Your work is still there.');
  await expect(lock).toContainText('Rita Sommer');
  await lock.getByLabel('Password', { exact: true }).fill('not the right one');
  await lock.getByRole('button', { name: 'Go on' }).click();
  await expect(lock).toContainText('E-mail and password do not belong together');
  await lock.getByLabel('Password', { exact: true }).fill(loginOf('reception').password);
  await lock.getByRole('button', { name: 'Go on' }).click();
  await expect(lock).toHaveCount(0);
  await expect(desk.getByRole('textbox', { name: 'Given name' })).toHaveValue('Klara');
  await expect(desk.getByRole('textbox', { name: 'Family name' })).toHaveValue('Halbfertig');
});
