import type { Page } from '@playwright/test';
import { type Api, apiOf, type Reply } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';

/** Somebody whose series of peels is approved and not booked. */
async function somebodyDue(desk: Page, specialist: Page) {
  const name = `Dora ${newName()}`;
  const wanted = { name, born: bornYearsAgo(40), answers: { concerns: ['dullness'] } };
  const signed = await signedAssessment(await apiOf(desk), await apiOf(specialist), wanted);
  const plan = await approvedPlan(await apiOf(specialist), signed.assessmentId, [
    { protocolCode: 'mandelic-40' },
  ]);
  return { name, patientId: signed.patientId, plan };
}

const rowOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** Shows a tab to its end: whoever is due since today presses least. */
async function openDue(page: Page, name: string): Promise<void> {
  await page.goto('/#/due');
  await expect(page.getByRole('heading', { level: 1, name: 'Due and drift' })).toBeVisible();
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(page.getByRole('list', { name: 'Due and drift' })).toBeVisible();
  while ((await rowOf(page, name).count()) === 0 && (await more.count()) > 0) {
    const before = await page.getByRole('listitem').count();
    await more.click();
    await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThan(before);
  }
}

test('reception books who is due from the row, and takes it back', async ({ desk, specialist }) => {
  const { name } = await somebodyDue(desk, specialist);
  await openDue(desk, name);
  const row = rowOf(desk, name);
  await expect(row).toContainText(/Mandelic acid.*session 1 of 6/);
  await expect(row).toContainText('Ideal');
  await row.scrollIntoViewIfNeeded();
  const times = row.getByRole('group', { name: `Times for ${name}` });
  const opening = times.getByRole('button', { name: /with Dr/ }).first();
  await expect(opening).toBeVisible();
  expect(await times.getByRole('button', { name: /with Dr/ }).count()).toBeLessThanOrEqual(3);
  await expectAccessible(desk, 'Due and drift');
  await opening.click();
  const said = desk.getByRole('status').filter({ hasText: `${name} is booked for ` });
  await expect(said).toBeVisible();
  await expect(row).toHaveCount(0);
  await said.getByRole('button', { name: 'Undo' }).click();
  await openDue(desk, name);
  await expect(rowOf(desk, name)).toHaveCount(1);
});

test('a call hides who wants later until the day, and can be taken back', async ({ desk, specialist }) => {
  const { name } = await somebodyDue(desk, specialist);
  await openDue(desk, name);
  const row = rowOf(desk, name);
  await row.getByRole('button', { name: 'Note call' }).click();
  const form = desk.getByRole('form', { name: `What came of calling ${name}?` });
  await form.getByRole('button', { name: 'Wants later' }).click();
  await form.getByRole('button', { name: 'Note it' }).click();
  await expect(form.getByText('Choose the day on which they want to be called again.')).toBeVisible();
  await form.getByRole('button', { name: 'in 4 weeks' }).click();
  await form.getByRole('textbox', { name: 'Note' }).fill('Only mornings');
  await form.getByRole('button', { name: 'Note it' }).click();
  await expect(desk.getByRole('status').filter({ hasText: `${name} stands here again on ` })).toBeVisible();
  await expect(row).toHaveCount(0);
  await desk.getByRole('tab', { name: /^Called/ }).click();
  const called = rowOf(desk, name);
  await expect(called).toContainText('Wants later');
  await expect(called).toContainText('“Only mornings”');
  await called.getByRole('button', { name: 'Take back' }).click();
  await expect(called).toHaveCount(0);
  await openDue(desk, name);
  await expect(rowOf(desk, name)).toHaveCount(1);
});

test('a cancelled visit offers its time, and who waits takes it', async ({ desk, specialist }) => {
  const api = await apiOf(desk);
  const gone = await somebodyDue(desk, specialist);
  const { name, patientId } = await somebodyDue(desk, specialist);
  const visit = await bookNext(api, gone);

  await openDue(desk, name);
  await rowOf(desk, name).scrollIntoViewIfNeeded();
  await rowOf(desk, name).getByRole('button', { name: 'Waiting list' }).click();
  await desk.getByRole('button', { name: 'Put on the list' }).click();
  await expect(desk.getByText(`${name} is on the waiting list.`)).toBeVisible();

  await desk.goto(`/#/calendar?visit=${visit.id}`);
  const drawer = desk.getByRole('dialog', { name: /Mandelic acid/ });
  await drawer.getByRole('button', { name: 'Cancel visit' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Cancel this visit?' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Cannot come');
  await dialog.getByRole('button', { name: 'Cancel the visit' }).click();
  const said = desk.getByRole('status').filter({ hasText: /could take this time/ });
  await expect(said).toBeVisible({ timeout: 20_000 });
  await desk.goto('/#/due?tab=waiting');
  const fit = desk
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: /Book \d\d:\d\d/ });
  await fit.first().getByRole('button', { name: /^Book/ }).click();
  await expect(desk.getByText(new RegExp(`^${name} is booked for`))).toBeVisible({ timeout: 20_000 });
  await expect(desk.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
  const { visits } = await api('GET', `/patients/${patientId}/page`);
  expect(visits).toMatchObject([{ state: 'booked', specialist: visit.specialist }]);
  expect(Date.parse(visits[0].startsAt)).toBeGreaterThanOrEqual(Date.parse(visit.startsAt));
  expect(Date.parse(visits[0].startsAt)).toBeLessThan(Date.parse(visit.endsAt));
});

/** Books the first session of a plan at the best time that is left. */
async function bookNext(api: Api, { patientId, plan }: { patientId: string; plan: Reply }): Promise<Reply> {
  const session = plan.courses[0].sessions[0];
  const [opening] = await api('POST', `/plans/${plan.id}/alternatives`, {
    sessionId: session.id,
    keeping: [],
  });
  const { startsAt, specialist, room } = opening;
  const at = { startsAt, specialistId: specialist.id, roomId: room.id };
  return api(
    'POST',
    '/visits',
    { patientId, kind: 'treatment', sessionIds: [session.id], ...at },
    { once: true },
  );
}
