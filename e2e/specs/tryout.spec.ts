import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';

test('a session that is dragged says at once what would move and why, and is booked where it is let go of', async ({
  desk,
  specialist,
}) => {
  const wanted = { name: `Mara ${newName()}`, born: bornYearsAgo(34), answers: { concerns: ['dullness'] } };
  const api = await apiOf(specialist);
  const { assessmentId } = await signedAssessment(await apiOf(desk), api, wanted);
  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 6 }];
  const plan = await approvedPlan(api, assessmentId, choices);
  const [, , third] = plan.courses[0].sessions;
  await specialist.goto(`/#/plans/${plan.id}`);
  const mark = specialist.locator(`[data-session="${third.id}"]`);
  const panel = specialist.getByRole('region', { name: 'If it were on another day' });

  await test.step('by keyboard: carried by a week, and put back', async () => {
    await mark.focus();
    await specialist.keyboard.press('m');
    await specialist.keyboard.press('Shift+ArrowRight');
    await expect(panel).toContainText('7 days after ideal');
    await expect(panel).toContainText('4 sessions would move with it.');
    const row = panel.getByRole('row', { name: /^Mandelic acid 40.%, session 4 / });
    await expect(row).toContainText('7 days later');
    await expect(row).toContainText(/days after .*, session 3: in step with this patient’s skin cycle/);
    await specialist.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
  });

  await test.step('by hand: too early says the rule that holds it', async () => {
    // Its label and window are not for the hand.
    const box = await mark.locator('.tl-shape').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await specialist.mouse.move(x, y);
    await specialist.mouse.down();
    await specialist.mouse.move(x - 120, y, { steps: 8 });
    await expect(panel).toContainText(/\d+ days too early\./);
    await specialist.keyboard.press('Escape');
    await specialist.mouse.up();
    await expect(panel).toBeHidden();
  });

  await test.step('let go of, it is booked near that day', async () => {
    await mark.focus();
    await specialist.keyboard.press('m');
    await specialist.keyboard.press('Shift+ArrowRight');
    await specialist.keyboard.press('Enter');
    const dialog = specialist.getByRole('dialog', { name: /^Book a visit for .*, session 3$/ });
    // The label is what a hand meets; the radio inside it is for the keyboard alone.
    await dialog.getByRole('radio').first().check({ force: true });
    await dialog.getByRole('button', { name: /^Book \w{3} \d/ }).click();
    await expect(specialist.getByText(/^Booked for /)).toBeVisible();
    await expect(mark).toHaveAttribute('data-state', 'booked');
  });
});
