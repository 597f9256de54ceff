import { fileURLToPath } from 'node:url';
import { apiOf } from '../commands/apiOf.js';
import { expect, test } from '../commands/test.js';

const PICTURE = fileURLToPath(new URL('../../docs/pictures/plan-studio.png', import.meta.url));

type Listed = { id: string; courses: { protocolCode: string; done: number; booked: number; of: number }[] };

test('the picture of the README: the studio of a series that is half way', async ({ specialist }) => {
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
  await specialist.waitForLoadState('networkidle');
  await specialist.screenshot({ path: PICTURE, animations: 'disabled' });
});
