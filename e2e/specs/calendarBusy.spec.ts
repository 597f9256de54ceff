import type { Page } from '@playwright/test';
import { addDays, type Day, weekdayOf } from '@stratum/calendar';
import { expect, test } from '../commands/test.js';

const VISITS = 500;
const PEOPLE = 10;

/** A week of a clinic with ten specialists and 500 visits, in the shape of the API. */
function aBusyWeek(monday: Day) {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 480, to: 1080 }));
  const specialists = Array.from({ length: PEOPLE }, (_, n) => {
    return { id: `s${n}`, name: `Dr. Nr ${n + 1}`, color: '#2f6f62', hours, absences: [] };
  });
  const rooms = [{ id: 'r', name: 'Room 1', kind: 'treatment', absences: [] }];
  const states = ['booked', 'confirmed', 'arrived', 'done', 'missed'];
  const visits = Array.from({ length: VISITS }, (_, n) => {
    const day = addDays(monday, n % 5);
    const minute = 7 * 60 + Math.floor(n / (5 * PEOPLE)) * 45;
    const at = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
    const iso = (minutes: number) => new Date(at + minutes * 60_000).toISOString();
    return {
      ...{ id: `v${n}`, version: 1, startsAt: iso(0), endsAt: iso(30), roomFrom: iso(-5), roomTo: iso(40) },
      patient: { id: `p${n}`, name: `Patient Nr ${n}`, number: `P-${n}` },
      ...{ specialistId: `s${Math.floor(n / 5) % PEOPLE}`, roomId: 'r', state: states[n % 5] },
      ...{ urgent: n % 50 === 0, arrivedAt: null, instruction: null },
      ...{ kind: 'treatment', protocolCode: 'mandelic-40' },
      sessions: [{ id: `x${n}`, ordinal: 3, of: 6, kind: 'treatment', protocolCode: 'mandelic-40' }],
    };
  });
  return { clinic: { hours, closures: [] }, specialists, rooms, visits };
}

/** Long tasks of the page from now on, in milliseconds. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const kept: number[] = [];
    (globalThis as { tasks?: number[] }).tasks = kept;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
const tasksOf = (page: Page) =>
  page.evaluate(() => (globalThis as { tasks?: number[] }).tasks?.splice(0) ?? []);
const longest = (tasks: readonly number[]) => Math.max(0, ...tasks);

test('a week of 500 visits is drawn at once, and dragging in it does not stutter', async ({ desk }) => {
  const today = new Date().toISOString().slice(0, 10) as Day;
  const monday = addDays(today, 8 - weekdayOf(today));
  const busy = JSON.stringify(aBusyWeek(monday));
  await desk.route('**/api/calendar?*', (route) =>
    route.fulfill({ body: busy, contentType: 'application/json' }),
  );
  await desk.goto(`/#/calendar?day=${monday}`);
  await expect(desk.locator('[data-visit]').first()).toBeVisible();
  await watchTasks(desk);
  const drawn = await desk.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const look = () => {
          if (document.querySelectorAll('[data-visit]').length < wanted) return requestAnimationFrame(look);
          resolve(Math.round(performance.now() - began));
        };
        [...document.querySelectorAll<HTMLElement>('[role="tab"]')]
          .find((tab) => tab.textContent === 'Week')
          ?.click();
        requestAnimationFrame(look);
      }),
    VISITS,
  );
  const drawing = await tasksOf(desk);
  const event = desk.locator('[data-visit="v0"]');
  // The week is drawn once more when its own answer comes.
  await expect.poll(async () => (await tasksOf(desk)).length, { intervals: [500] }).toBe(0);
  const box = await event.boundingBox();
  if (!box) throw new Error('the visit is not drawn');
  await tasksOf(desk);
  const frames = desk.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        let count = 0;
        const next = () => {
          count++;
          if (performance.now() - began < 1_500) requestAnimationFrame(next);
          else resolve(Math.round((count * 1000) / (performance.now() - began)));
        };
        requestAnimationFrame(next);
      }),
  );
  await desk.mouse.move(box.x + 10, box.y + 6);
  await desk.mouse.down();
  await desk.mouse.move(box.x + 10, box.y + 150, { steps: 40 });
  await desk.mouse.move(box.x + 10, box.y + 60, { steps: 30 });
  const perSecond = await frames;
  await desk.mouse.up();
  const dragging = await tasksOf(desk);
  await expect(desk.getByRole('dialog', { name: /^Move the visit of/ })).toBeVisible();
  console.log(
    `figure: week of ${VISITS} visits: drawn in ${drawn} ms (longest task ${longest(drawing)} ms); ` +
      `dragging ${perSecond} frames/s (longest task ${longest(dragging)} ms)`,
  );
  expect(drawn).toBeLessThan(1_000);
  expect(longest(dragging)).toBeLessThan(300);
});
