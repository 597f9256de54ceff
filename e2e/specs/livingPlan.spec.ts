import { addDays } from '@stratum/calendar';
import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { dayIn } from '../commands/dayIn.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';

test('a wedding on the day of the fourth peel moves it out of the way, says why, and undo brings it back', async ({
  desk,
  specialist,
}) => {
  const wanted = { name: `Lena ${newName()}`, born: bornYearsAgo(31), answers: { concerns: ['dullness'] } };
  const api = await apiOf(specialist);
  const { assessmentId } = await signedAssessment(await apiOf(desk), api, wanted);
  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 6 }];
  const plan = await approvedPlan(api, assessmentId, choices);
  const fourth = plan.courses[0].sessions[3].window.ideal;
  const wedding = addDays(fourth, 2);
  await specialist.goto(`/#/plans/${plan.id}`);
  const session = specialist.getByRole('listitem').filter({ hasText: 'Session 4 of 6' });
  const before = await session.innerText();

  await test.step('the wedding is entered in place, by keyboard', async () => {
    await specialist.getByRole('button', { name: 'Add an event' }).click();
    await expect(specialist.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await specialist.keyboard.type('Wedding');
    await specialist.getByRole('textbox', { name: 'Day', exact: true }).fill(wedding);
    await specialist.keyboard.press('Enter');
  });

  await test.step('the fourth peel has moved, and why is said', async () => {
    const moved = specialist.getByRole('region', { name: '“Wedding” is in the plan' });
    const row = moved.getByRole('row', { name: /^Mandelic acid 40.%, session 4 / });
    await expect(row).toContainText(/\d+ days? (earlier|later)/);
    await expect(row).toContainText(/days before “Wedding” on .* stay free: the skin has to have calmed/);
    expect(dayIn(await session.innerText())).not.toBe(dayIn(before));
    const events = specialist.getByRole('region', { name: /^Life events/ });
    await expect(events).toContainText('An occasion');
    await expect(events).toContainText(/Session 1: last safe day /);
  });

  await test.step('undo brings every session back', async () => {
    await specialist.getByRole('button', { name: /^Undo\s?, “Wedding” is in the plan$/ }).click();
    await expect(specialist.getByText('No wedding, no trip is known.')).toBeVisible();
    await expect.poll(() => session.innerText()).toBe(before);
  });
});
