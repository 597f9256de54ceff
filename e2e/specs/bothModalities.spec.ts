import { apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { dayIn } from '../commands/dayIn.js';
import { newName } from '../commands/newName.js';
import { submittedIntake } from '../commands/submittedIntake.js';
import { expect, test } from '../commands/test.js';

const PEEL = 'Mandelic acid 40 %';
const FILLER = 'Hyaluronic acid, cheeks';
/** The column of the best day in the table of a plan. */
const BEST = 4;

test('hollow cheeks and dull skin on a blood thinner: peel and filler, at least 14 days apart', async ({
  desk,
  specialist,
}) => {
  const name = `Greta ${newName()}`;
  await submittedIntake(await apiOf(desk), name, bornYearsAgo(58), {
    concerns: ['midface-volume', 'dullness'],
    anticoagulant: 'yes',
  });
  await specialist.goto('/#/intakes?state=submitted');
  await specialist
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('link', { name: 'Review' })
    .click();
  await expect(specialist.getByRole('region', { name })).toContainText('58 years');
  await specialist
    .getByRole('group', { name: 'Phototype (Fitzpatrick)' })
    .getByLabel('II', { exact: true })
    .check();
  await specialist.getByRole('button', { name: 'Save examination' }).click();
  const recommendation = specialist.getByRole('region', { name: 'Recommendation' });
  await expect(recommendation.getByText('Peel and filler', { exact: true })).toBeVisible();
  await expect(recommendation).toContainText(/On the surface.*Dull skin/);
  await expect(recommendation).toContainText(/In the depth.*Hollow cheeks/);
  await specialist.getByRole('button', { name: 'Sign assessment' }).click();

  await specialist.getByRole('checkbox', { name: PEEL }).check();
  await specialist.getByRole('checkbox', { name: FILLER, exact: true }).check();
  await specialist.getByRole('button', { name: 'Draft plan' }).click();
  await expect(specialist.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  const thinner = specialist.getByRole('article', {
    name: /^Blood thinner: more bruising\. Never stop a prescribed one/,
  });
  await expect(thinner).toContainText('With caution');
  await expect(thinner).toContainText(FILLER);
  await thinner.getByRole('button', { name: 'Bruising discussed and accepted' }).click();
  await specialist.getByRole('button', { name: 'Approve plan' }).click();
  await expect(specialist.getByText('Approved. The series can be booked now.')).toBeVisible();

  await specialist.getByRole('button', { name: 'Show as a table' }).click();
  const table = specialist.getByRole('table', { name: 'Plan over time' });
  const idealDays = async (course: string) => {
    const rows = await table
      .getByRole('row')
      .filter({ hasText: course })
      .filter({ hasText: 'session' })
      .all();
    return Promise.all(rows.map(async (row) => dayIn(await row.getByRole('cell').nth(BEST).innerText())));
  };
  const [peels, fillers] = [await idealDays(PEEL), await idealDays(FILLER)];
  expect([peels.length, fillers.length]).toEqual([6, 1]);
  expect(
    Math.min(...peels.flatMap((peel) => fillers.map((filler) => Math.abs(peel - filler)))),
  ).toBeGreaterThanOrEqual(14);

  await desk.goto('/#/plans?tab=toBook');
  await desk
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('link', { name: 'Book series' })
    .click();
  const visits = desk.getByRole('listitem').filter({ hasText: /\d of \d/ });
  await expect(visits).toHaveCount(7);
  await expect(desk.getByRole('listitem').filter({ hasText: 'Review' })).toContainText(FILLER);
  const daysOf = async (course: string) =>
    (await visits.filter({ hasText: course }).allInnerTexts()).map(dayIn);
  const [filler] = await daysOf(FILLER);
  for (const peel of await daysOf(PEEL))
    expect(Math.abs(peel - (filler as number))).toBeGreaterThanOrEqual(14);
  await desk.getByRole('button', { name: 'Book all 8' }).click();
  await expect(desk.getByText('8 visits are booked.')).toBeVisible();
});
