import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bookedSeries } from '../commands/bookedSeries.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';

const threePeels = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 3 }];
const aPatient = () => ({
  name: `Ida ${newName()}`,
  born: bornYearsAgo(31),
  answers: { concerns: ['dullness'] },
});

test('a told pregnancy: the desk finds the visits that cannot take place, is told what to do and never why', async ({
  desk,
  specialist,
}) => {
  const [atDesk, atChart] = [await apiOf(desk), await apiOf(specialist)];
  const { patientId, assessmentId } = await signedAssessment(atDesk, atChart, aPatient());
  const plan = await approvedPlan(atChart, assessmentId, threePeels);
  expect(await bookedSeries(atDesk, await atChart('GET', `/plans/${plan.id}`))).toHaveLength(3);
  await atChart('POST', `/patients/${patientId}/facts`, { code: 'pregnant', answer: 'yes' }, { once: true });
  const { name } = plan.patient;
  const rows = () => desk.getByRole('listitem').filter({ hasText: name });

  await test.step('they stand on the list of visits to rearrange', async () => {
    await desk.goto('/#/plans?tab=toRearrange');
    await expect(desk.getByRole('tab', { name: /^To rearrange/ })).toHaveAttribute('aria-selected', 'true');
    await expect(rows()).toHaveCount(3);
    await expect(rows().first()).toContainText('Call the patient: the visit cannot take place as booked');
    expect(await desk.locator('main').textContent()).not.toMatch(/pregnan/i);
  });

  await test.step('the visit is never to be confirmed; cancelling it is the first verb, and can be taken back', async () => {
    await rows()
      .first()
      .getByRole('button', { name: /^Cancel visit/ })
      .click();
    const asked = desk.getByRole('dialog', { name: 'Cancel this visit?' });
    await expect(asked).toBeVisible();
    await asked.getByRole('button', { name: 'Keep it' }).click();
    await expect(desk.getByRole('button', { name: 'Confirm', exact: true })).toHaveCount(0);
    await expect(desk.getByText('Cannot take place as booked: call the patient').first()).toBeVisible();
    await desk.getByRole('button', { name: 'Cancel visit', exact: true }).last().click();
    await asked.getByRole('button', { name: 'Changed their mind' }).click();
    await asked.getByRole('button', { name: 'Cancel the visit' }).click();
    await expect(desk.getByText(`${name}: cancelled.`).first()).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(rows()).toHaveCount(2);
  });

  await test.step('the page of the patient says it too, and nothing medical', async () => {
    await desk.goto(`/#/patients/${patientId}/show`);
    await expect(desk.getByText('Do not book treatments; ask the specialist').first()).toBeVisible();
    const next = desk.getByRole('region', { name: 'What comes next' });
    await expect(next).toContainText('call the patient: the visit cannot take place as booked');
    await expect(next.getByRole('button', { name: /^Cancel visit/ })).toBeVisible();
    expect(await desk.locator('main').textContent()).not.toMatch(/pregnan/i);
  });

  await test.step('a specialist who pauses sees the cause beside “Paused”', async () => {
    await specialist.goto(`/#/plans/${plan.id}/decide`);
    await specialist.getByRole('radio', { name: /^Pause/ }).check();
    await specialist.getByRole('textbox', { name: 'Why' }).fill('We talk again after the birth.');
    await specialist.getByRole('button', { name: 'Pause the plan' }).click();
    await expect(specialist.getByText(/^Because of: pregnancy/i)).toBeVisible();
    await specialist.goto('/#/plans?tab=paused');
    const row = specialist.getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText(/Paused since .*: Pregnancy – We talk again after the birth\./);
    await desk.goto(`/#/plans/${plan.id}`);
    await expect(desk.getByText(/^Paused since/)).toBeVisible();
    expect(await desk.locator('main').textContent()).not.toMatch(/pregnan|after the birth/i);
  });
});
