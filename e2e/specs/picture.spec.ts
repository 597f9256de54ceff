import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { apiOf } from '../commands/apiOf.js';
import { settled } from '../commands/settled.js';
import { expect, test } from '../commands/test.js';

const picture = (name: string) => fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));

type Listed = { id: string; courses: { protocolCode: string; done: number; booked: number; of: number }[] };

/** Opens the studio of a series of the demo that is half way, as wide as the pictures are. */
async function openHalfWay(specialist: Page): Promise<void> {
  const filter = encodeURIComponent(JSON.stringify({ status: 'approved' }));
  const range = encodeURIComponent(JSON.stringify([0, 99]));
  const plans: Listed[] = await (await apiOf(specialist))('GET', `/plans?filter=${filter}&range=${range}`);
  const halfWay = plans.find(({ courses }) =>
    courses.some(({ done, booked, of }) => of >= 5 && done >= 2 && booked >= 2),
  );
  expect(halfWay, 'the demo has a series that is half way').toBeDefined();
  await specialist.setViewportSize({ width: 1280, height: 900 });
  await specialist.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await specialist.goto(`/#/plans/${halfWay?.id}`);
  await expect(specialist.getByRole('heading', { name: 'The plan over time' })).toBeVisible();
  await expect(specialist.getByText('Done', { exact: true }).first()).toBeVisible();
  await settled(specialist);
}

test('the picture of the README: the studio of a series that is half way', async ({ specialist }) => {
  await openHalfWay(specialist);
  await specialist.screenshot({ path: picture('plan-studio'), animations: 'disabled' });
});

test('the picture of the guide: a session is tried a week later', async ({ specialist }) => {
  await openHalfWay(specialist);
  await specialist.locator('[data-session][data-state="booked"]').first().focus();
  await specialist.keyboard.press('m');
  await specialist.keyboard.press('Shift+ArrowRight');
  await expect(specialist.getByRole('region', { name: 'If it were on another day' })).toBeVisible();
  await specialist.screenshot({ path: picture('plan-tryout'), animations: 'disabled' });
});
