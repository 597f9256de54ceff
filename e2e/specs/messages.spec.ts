import type { Page } from '@playwright/test';
import { type Api, apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { newPhone } from '../commands/newPhone.js';
import { expect, test } from '../commands/test.js';

/** Nothing waits any more: a spec has no three minutes. The clinic goes back to what it had. */
async function withoutGrace(manager: Page, story: () => Promise<void>): Promise<void> {
  const api = await apiOf(manager);
  const set = async (graceSeconds: number) => {
    const { version, outlets: _, ...rules } = await api('GET', '/message-settings');
    await api('PUT', '/message-settings', { ...rules, graceSeconds }, { version });
  };
  await set(0);
  try {
    await story();
  } finally {
    await set(180);
  }
}

/** Somebody new with a consultation at the first opening from next week on. */
async function somebodyBooked(desk: Api) {
  const name = `Nora ${newName()}`;
  const [given, family] = name.split(' ') as [string, string];
  const person = {
    given,
    family,
    born: bornYearsAgo(34),
    phone: newPhone(),
    email: 'nora@patient.example',
    language: 'en',
  };
  const patient = await desk('POST', '/patients', person, { once: true });
  const from = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const to = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  const wanted = { patientId: patient.id, kind: 'consultation', from, to };
  const [{ startsAt, specialist, room }] = await desk('POST', '/openings', wanted);
  const place = { startsAt, specialistId: specialist.id, roomId: room.id };
  await desk('POST', '/visits', { patientId: patient.id, kind: 'consultation', ...place }, { once: true });
  return { name, patientId: patient.id as string };
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a patient confirms a visit by the link in the one message about it', async ({
  desk,
  manager,
  browser,
  baseURL,
}) => {
  const api = await apiOf(desk);
  await withoutGrace(manager, async () => {
    const { name, patientId } = await somebodyBooked(api);
    await desk.goto('/#/messages/sent');
    await expect(async () => {
      await desk.reload();
      await expect(rowOf(desk, name)).toHaveCount(1, { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(rowOf(desk, name)).toContainText('Confirmation');
    await rowOf(desk, name).getByRole('button', { name: /^Read/ }).click();
    const letter = desk.getByRole('dialog');
    await expect(letter).toContainText('we look forward to seeing you');
    await expectAccessible(desk, 'Messages');
    const link = (await letter
      .getByRole('link', { name: 'Open as the patient' })
      .getAttribute('href')) as string;

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    const guest = await phone.newPage();
    await guest.goto(link.replace(/^https?:\/\/[^/]+/, baseURL as string));
    await expect(guest.getByRole('heading', { level: 1 })).toContainText(/\d\d:\d\d/);
    await expectAccessible(guest, 'Answer of a patient');
    await guest.getByRole('button', { name: 'I will come' }).press('Enter');
    await expect(guest.getByText('Thank you. We look forward to seeing you.')).toBeVisible();
    await guest.reload();
    await expect(guest.getByRole('heading', { name: 'This link is not valid any more' })).toBeVisible();
    await phone.close();

    await desk.goto(`/#/patients/${patientId}?tab=visits`);
    await expect(desk.getByText('Confirmed').first()).toBeVisible();
  });
});

test('who answers that they cannot come stands with the desk until they were called', async ({
  desk,
  manager,
}) => {
  const api = await apiOf(desk);
  await withoutGrace(manager, async () => {
    const { name, patientId } = await somebodyBooked(api);
    const filter = encodeURIComponent(JSON.stringify({ patientId, state: ['sent'] }));
    const sent = async () => (await api('GET', `/messages?filter=${filter}`))[0]?.id;
    await expect.poll(sent, { timeout: 30_000 }).toBeTruthy();
    const { letter } = await api('GET', `/messages/${await sent()}`);
    await api('POST', '/visit-links/answer', { token: letter.link.split('#')[1], coming: false });

    await desk.goto('/#/');
    const row = rowOf(desk, name).filter({ hasText: 'Says that they cannot come' });
    await row.getByRole('button', { name: /^Open visit/ }).click();
    const visit = desk.getByRole('dialog');
    await expect(visit).toContainText('Answered the message: cannot come.');
    await expectAccessible(desk, 'A visit whose patient cannot come');
    await visit.getByRole('button', { name: 'Cancel visit' }).click();
    await desk.getByRole('button', { name: 'Is ill' }).click();
    await desk.getByRole('button', { name: 'Cancel the visit' }).click();
    await desk.keyboard.press('Escape');
    await expect(row).toHaveCount(0);
  });
});

test('whom no message may reach is called, and the call can be taken back', async ({ desk, manager }) => {
  const api = await apiOf(desk);
  await withoutGrace(manager, async () => {
    const { name, patientId } = await somebodyBooked(api);
    // What is told of the visit is out, so that the invitation alone is to be called about.
    const about = encodeURIComponent(JSON.stringify({ patientId }));
    const told = async () => (await api('GET', `/messages?filter=${about}`)) as { state: string }[];
    await expect
      .poll(async () => (await told()).map(({ state }) => state), { timeout: 20_000 })
      .toEqual(['sent']);
    await desk.goto(`/#/patients/${patientId}?tab=details`);
    const ways = desk.getByRole('region', { name: 'How to reach them' });
    await ways.getByRole('checkbox', { name: 'By e-mail' }).click();
    await expect(ways.getByRole('checkbox', { name: 'By e-mail' })).not.toBeChecked();
    await ways.getByRole('checkbox', { name: 'By SMS' }).click();
    await expect(ways.getByRole('checkbox', { name: 'By SMS' })).not.toBeChecked();
    await api('POST', '/messages/invite', { patientId });
    await desk.goto('/#/messages');
    await expect(async () => {
      await desk.reload();
      await expect(rowOf(desk, name)).toContainText('Does not want messages', { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await rowOf(desk, name).getByRole('button', { name: /^Call/ }).click();
    await desk.getByRole('textbox', { name: 'What came of it' }).fill('Books herself on Friday');
    await desk.getByRole('button', { name: 'Reached', exact: true }).click();
    await expect(desk.getByText(`${name} was reached.`)).toBeVisible();
    await expect(rowOf(desk, name)).toHaveCount(0);
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(rowOf(desk, name)).toHaveCount(1);
    await expectAccessible(desk, 'Messages');
  });
});
