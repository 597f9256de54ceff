import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';

test('a specialist sees what a change would do before doing it, and it then does exactly that', async ({
  desk,
  specialist,
}) => {
  const wanted = { name: `Vera ${newName()}`, born: bornYearsAgo(33), answers: { concerns: ['dullness'] } };
  const api = await apiOf(specialist);
  const { assessmentId } = await signedAssessment(await apiOf(desk), api, wanted);
  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 4 }];
  const plan = await approvedPlan(api, assessmentId, choices);
  await specialist.goto(`/#/plans/${plan.id}`);
  const foreseen = specialist.getByRole('region', { name: 'What this would move' });
  const choose = async (item: string) => {
    await specialist.getByRole('button', { name: /^More for Mandelic acid 40.%$/ }).click();
    await specialist.getByRole('menuitem', { name: item }).click();
  };

  await test.step('one session more stands in the list as new, first foreseen, then done', async () => {
    await choose('One session more');
    const row = foreseen.getByRole('row', { name: /^Mandelic acid 40.%, session 5/ });
    await expect(row).toContainText('new');
    const day = (await row.getByRole('cell').nth(1).innerText()).split('\n')[0] ?? '';
    await specialist.keyboard.press('Tab');
    await specialist.getByRole('button', { name: 'Add it' }).click();
    const outcome = specialist.getByRole('region', { name: /has one session more$/ });
    await expect(outcome.getByRole('row', { name: /^Mandelic acid 40.%, session 5/ })).toContainText(day);
    await expect(outcome).toBeFocused();
  });

  await test.step('protocols stand by depth; choosing one shows its days, Cancel changes nothing', async () => {
    await choose('Change the protocol');
    const form = specialist.getByRole('dialog', { name: 'Go on with another protocol' });
    await expect(form.getByRole('heading', { name: 'Superficial peels' })).toBeVisible();
    const medium = form.getByRole('group').getByRole('radio', { name: /^TCA 10/ });
    await medium.focus();
    await specialist.keyboard.press('Space');
    await expect(form.getByRole('region', { name: 'What this would move' })).toContainText('would move');
    await expectAccessible(specialist, 'changing a protocol');
    await form.getByRole('button', { name: 'Cancel' }).click();
  });
});
