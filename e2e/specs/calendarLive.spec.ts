import type { Page } from '@playwright/test';
import { addDays, type Day } from '@stratum/calendar';
import { type Api, apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { entered } from '../commands/entered.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { expect, test } from '../commands/test.js';

const MINUTE = 60_000;

/** A consultation in a free hour some weeks from now, whose week after is free at the same time too. */
async function aVisit(desk: Api, ahead: number) {
  const family = newName();
  const person = { given: 'Livia', family, born: bornYearsAgo(40) };
  const { id: patientId } = await desk('POST', '/patients', person, { once: true });
  const first = addDays(new Date().toISOString().slice(0, 10) as Day, ahead);
  const asked = { patientId, kind: 'consultation', limit: 200 };
  const openingsFrom = (from: Day, to: Day) => desk('POST', '/openings', { ...asked, from, to });
  const openings = await openingsFrom(first, addDays(first, 6));
  const later = await openingsFrom(addDays(first, 7), addDays(first, 13));
  const key = (startsAt: string, more: number, specialistId: string) =>
    `${new Date(Date.parse(startsAt) + more * MINUTE).toISOString()} ${specialistId}`;
  type Opening = { startsAt: string; specialist: { id: string }; room: { id: string } };
  const free = new Set((later as Opening[]).map((one) => key(one.startsAt, 0, one.specialist.id)));
  const now = new Set((openings as Opening[]).map((one) => key(one.startsAt, 0, one.specialist.id)));
  const week = 7 * 24 * 60;
  const opening = (openings as Opening[]).find(
    ({ startsAt, specialist }) =>
      free.has(key(startsAt, week, specialist.id)) &&
      free.has(key(startsAt, week + 15, specialist.id)) &&
      now.has(key(startsAt, 15, specialist.id)),
  );
  if (!opening) throw new Error('nothing is free in two weeks running');
  const { startsAt, specialist, room } = opening;
  const place = { startsAt, specialistId: specialist.id, roomId: room.id };
  const visit = await desk('POST', '/visits', { patientId, kind: 'consultation', ...place }, { once: true });
  return { visit, name: `Livia ${family}`, day: startsAt.slice(0, 10) as Day };
}

const buttonOf = (page: Page, id: string) => page.locator(`[data-visit="${id}"]`);
const live = (page: Page) => expect(page.locator('html[data-live="stream"]')).toBeAttached();

test('two people see each other’s changes within two seconds, and one who edits hears who was faster', async ({
  browser,
  desk,
}) => {
  const api = await apiOf(desk);
  const { visit, name, day } = await aVisit(api, 20);
  const other = await entered(browser, 'manager');
  for (const page of [desk, other]) {
    await page.goto(`/#/calendar?day=${day}`);
    await expect(buttonOf(page, visit.id)).toHaveAttribute('data-state', 'booked');
    await live(page);
  }
  await buttonOf(other, visit.id).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Cancel visit' }).click();
  const cancelling = other.getByRole('dialog', { name: 'Cancel this visit?' });
  await expect(cancelling).toBeVisible();
  const began = Date.now();
  await api('POST', `/visits/${visit.id}/confirm`, {}, { version: visit.version });
  await expect(buttonOf(desk, visit.id)).toHaveAttribute('data-state', 'confirmed', { timeout: 2_000 });
  console.log(`figure: a colleague's change is on the calendar ${Date.now() - began} ms after the request`);
  await expect(cancelling.getByText(/has just changed this visit/)).toBeVisible({ timeout: 2_000 });
  await cancelling.getByRole('button', { name: 'Keep it' }).click();
  await api('POST', `/visits/${visit.id}/cancel`, { reason: 'Is ill', by: 'patient' }, { version: 2 });
  await expect(buttonOf(desk, visit.id)).toHaveCount(0, { timeout: 2_000 });
  await expect(buttonOf(other, visit.id)).toHaveCount(0, { timeout: 2_000 });
  await expect(other.getByText('the patient, ', { exact: false })).toBeVisible();
  expect(name).toContain('Livia');
  await other.context().close();
});

test('a stream that is cut is replaced by asking, and taken up again', async ({ desk }) => {
  const api = await apiOf(desk);
  const { visit, day } = await aVisit(api, 27);
  await desk.route('**/api/changes*', (route) => {
    const streamed = route.request().headers()['accept']?.includes('event-stream');
    return streamed ? route.abort() : route.continue();
  });
  await desk.goto(`/#/calendar?day=${day}`);
  await expect(desk.locator('html[data-live="polling"]')).toBeAttached();
  await api('POST', `/visits/${visit.id}/confirm`, {}, { version: visit.version });
  await expect(buttonOf(desk, visit.id)).toHaveAttribute('data-state', 'confirmed', { timeout: 12_000 });
  await desk.unroute('**/api/changes*');
  await expect(desk.locator('html[data-live="stream"]')).toBeAttached({ timeout: 20_000 });
});

test('a visit is moved over a week by keys alone, reviewed, and moved back', async ({ desk }) => {
  const api = await apiOf(desk);
  const { visit, name, day } = await aVisit(api, 34);
  await desk.goto(`/#/calendar?day=${day}`);
  await buttonOf(desk, visit.id).focus();
  await desk.keyboard.press('m');
  const bar = desk.getByRole('region', { name: `Moving ${name}: choose a time` });
  await expect(bar).toBeFocused();
  await desk.keyboard.press('PageDown');
  await expect(desk).toHaveURL(new RegExp(`day=${addDays(day, 7)}`));
  await desk.keyboard.press('ArrowDown');
  await expect(bar).toBeVisible();
  await desk.keyboard.press('Enter');
  const review = desk.getByRole('dialog', { name: `Move the visit of ${name}?` });
  await expect(review).toContainText('When');
  await expect(review).not.toContainText('Where');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(`${name} is moved to`)).toBeVisible();
  await expect(bar).toHaveCount(0);
  const moved = await api('GET', `/visits/${visit.id}`);
  expect(Date.parse(moved.startsAt) - Date.parse(visit.startsAt)).toBe((7 * 24 * 60 + 15) * MINUTE);
  await expect(buttonOf(desk, visit.id)).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await api('GET', `/visits/${visit.id}`)).startsAt).toBe(visit.startsAt);
});

test('a visit is pulled longer, reviewed first, and refused shorter than its work', async ({ desk }) => {
  const api = await apiOf(desk);
  const { visit, name, day } = await aVisit(api, 41);
  await desk.goto(`/#/calendar?day=${day}&who=${visit.specialist.id}`);
  const event = buttonOf(desk, visit.id);
  await event.scrollIntoViewIfNeeded();
  const pull = async (by: number) => {
    await event.hover();
    const box = await event.boundingBox();
    if (!box) throw new Error('the visit is not drawn');
    await desk.mouse.move(box.x + box.width / 2, box.y + box.height - 3);
    await desk.mouse.down();
    await desk.mouse.move(box.x + box.width / 2, box.y + box.height - 3 + by / 2, { steps: 4 });
    await desk.mouse.move(box.x + box.width / 2, box.y + box.height - 3 + by, { steps: 4 });
    await desk.mouse.up();
  };
  await pull(30);
  const review = desk.getByRole('dialog', { name: `Change the length of the visit of ${name}?` });
  await expect(review).toContainText('45 min');
  expect((await api('GET', `/visits/${visit.id}`)).version).toBe(1);
  await review.getByRole('button', { name: 'Make it 45 min' }).click();
  await expect(desk.getByText(`The length of the visit of ${name} is changed.`)).toBeVisible();
  expect((await api('GET', `/visits/${visit.id}`)).extraMinutes).toBe(15);
});

test('a no-show is marked and taken back', async ({ desk }) => {
  const api = await apiOf(desk);
  const { visit, day } = await aVisit(api, 48);
  await desk.goto(`/#/calendar?day=${day}`);
  await buttonOf(desk, visit.id).click();
  const drawer = desk.getByRole('dialog').first();
  await drawer.getByRole('button', { name: 'Missed' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Mark as missed' }).click();
  await expect(buttonOf(desk, visit.id)).toHaveAttribute('data-state', 'missed');
  expect((await api('GET', `/visits/${visit.id}`)).state).toBe('missed');
  await desk.getByRole('button', { name: 'Undo' }).first().click();
  await expect(buttonOf(desk, visit.id)).toHaveAttribute('data-state', 'booked');
  const { state, startsAt, version } = await api('GET', `/visits/${visit.id}`);
  expect([state, startsAt, version]).toEqual(['booked', visit.startsAt, 3]);
});

test('the day sheet goes on showing what was known when the server is away, and is gone after the sign-out', async ({
  desk,
}) => {
  const api = await apiOf(desk);
  const { name, day } = await aVisit(api, 55);
  await desk.goto(`/#/calendar/sheet?day=${day}`);
  await expect(desk.getByRole('cell', { name })).toBeVisible();
  await desk.context().setOffline(true);
  await expect(desk.getByText(/The server cannot be reached. This is what was known at/)).toBeVisible({
    timeout: 40_000,
  });
  await expect(desk.getByRole('cell', { name })).toBeVisible();
  await desk.context().setOffline(false);
  await desk.getByRole('button', { name: /^You: / }).click();
  await desk.getByRole('button', { name: 'Sign out' }).click();
  await expect(desk.getByText('You are signed out.', { exact: false })).toBeVisible();
  await expect(desk.getByText(name)).toHaveCount(0);
});

test('the calendar and the day sheet are accessible, also while a visit is carried', async ({ desk }) => {
  const api = await apiOf(desk);
  const { visit, day } = await aVisit(api, 62);
  for (const view of ['day', 'week']) {
    await desk.goto(`/#/calendar?day=${day}&view=${view}&move=${visit.id}`);
    await expect(buttonOf(desk, visit.id)).toBeVisible();
    await expect(desk.getByRole('region', { name: /choose a time$/ })).toBeVisible();
    await expectAccessible(desk, `calendar, ${view}, carrying`);
  }
  await desk.getByRole('button', { name: 'Place here' }).click();
  await expect(desk.getByRole('dialog', { name: /^Move the visit of/ })).toBeVisible();
  await expectAccessible(desk, 'review of a move');
  await desk.goto(`/#/calendar/sheet?day=${day}`);
  await expect(desk.getByRole('table').first()).toBeVisible();
  await expectAccessible(desk, 'day sheet');
});
