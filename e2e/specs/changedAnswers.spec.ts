import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bookedSeries } from '../commands/bookedSeries.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';
import { treatedToday } from '../commands/treatedToday.js';

const sixPeels = [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 6 }];
const aPatient = () => ({
  name: `Nora ${newName()}`,
  born: bornYearsAgo(33),
  answers: { concerns: ['dullness'] },
});

test('a patient becomes pregnant in mid-series: what is open waits, the desk books no more, the specialist decides', async ({
  desk,
  specialist,
}) => {
  const [atDesk, atChart] = [await apiOf(desk), await apiOf(specialist)];
  const { patientId, assessmentId } = await signedAssessment(atDesk, atChart, aPatient());
  const plan = await approvedPlan(atChart, assessmentId, sixPeels);
  const [first] = plan.courses[0].sessions;
  await treatedToday(atDesk, atChart, { patientId, protocolCode: 'mandelic-40', sessionId: first.id });
  const begun = await atChart('GET', `/plans/${plan.id}`);
  expect(await bookedSeries(atDesk, begun)).toHaveLength(5);

  await test.step('the desk writes down what she says, and hears that visits no longer fit', async () => {
    await desk.goto(`/#/patients/${patientId}/show`);
    await desk.getByRole('button', { name: 'Note a new fact' }).first().click();
    const drawer = desk.getByRole('dialog', { name: 'Note a new fact' });
    await drawer.getByRole('combobox', { name: 'What' }).fill('preg');
    await desk.keyboard.press('Enter');
    await drawer.getByRole('combobox', { name: 'Answer' }).selectOption('Yes');
    await drawer.getByRole('button', { name: 'Write it down' }).click();
    await expect(
      desk.getByText(/This changes a plan\. 5 booked visits no longer fit\./).first(),
    ).toBeVisible();
    await expect(desk.getByText('Do not book treatments; ask the specialist').first()).toBeVisible();
  });

  await test.step('the specialist finds it among what is to decide', async () => {
    await specialist.goto('/#/plans');
    await specialist.getByRole('tab', { name: /^To decide/ }).click();
    const row = specialist.getByRole('listitem').filter({ hasText: begun.patient.name });
    await row.getByRole('link', { name: 'Look and decide' }).click();
    await expect(specialist.getByRole('heading', { level: 1, name: 'Answers changed' })).toBeVisible();
    await expect(specialist.getByText('No elective treatment in pregnancy.').first()).toBeVisible();
    const touched = specialist.getByRole('region', { name: 'What it touches' });
    await expect(touched.getByText('The visit no longer fits')).toHaveCount(5);
  });

  await test.step('pauses, and what was done stays done', async () => {
    await specialist.getByRole('radio', { name: /^Pause/ }).check();
    await specialist.getByRole('textbox', { name: 'Why' }).fill('Pregnant; we talk again after the birth.');
    await specialist.getByRole('button', { name: 'Pause the plan' }).click();
    await expect(specialist.getByText('Decided: the plan is paused.')).toBeVisible();
    const after = await atChart('GET', `/plans/${plan.id}`);
    expect(after.status).toBe('paused');
    expect(after.courses[0].sessions[0]).toMatchObject({ state: 'done' });
    expect(after.waiting).toHaveLength(after.courses[0].sessions.length - 1);
  });
});

test('slow healing pushes the next peels and leaves the filler of the hands alone', async ({
  desk,
  specialist,
}) => {
  const [atDesk, atChart] = [await apiOf(desk), await apiOf(specialist)];
  const wanted = { ...aPatient(), answers: { concerns: ['dullness', 'hands'] } };
  const { patientId, assessmentId } = await signedAssessment(atDesk, atChart, wanted);
  const plan = await approvedPlan(atChart, assessmentId, [...sixPeels, { protocolCode: 'caha-hands' }]);
  const [first] = plan.courses[0].sessions;
  await treatedToday(atDesk, atChart, { patientId, protocolCode: 'mandelic-40', sessionId: first.id });
  const before = await atChart('GET', `/plans/${plan.id}`);

  await specialist.goto(`/#/plans/${plan.id}`);
  const row = specialist.getByRole('listitem').filter({ hasText: 'Session 1 of 6' });
  await row.getByRole('button', { name: /^More for/ }).click();
  await specialist.getByRole('menuitem', { name: 'Healing took longer' }).click();
  const drawer = specialist.getByRole('dialog', { name: 'Healing took longer' });
  const { ideal } = before.courses[0].sessions[1].window;
  const until = new Date(Date.parse(ideal) + 10 * 86_400_000).toISOString().slice(0, 10);
  await drawer.getByRole('textbox', { name: /^First day/ }).fill(until);
  await specialist.keyboard.press('Tab');
  await expect(drawer).toContainText('10 days later');
  await drawer.getByRole('button', { name: 'Healing took longer' }).click();
  await expect(specialist.getByText(/^Slow healing after .* is noted/).first()).toBeVisible();

  const after = await atChart('GET', `/plans/${plan.id}`);
  const ideals = (one: typeof after, course: number) =>
    one.courses[course].sessions.map(
      (session: { window: { ideal: string } | null }) => session.window?.ideal,
    );
  expect(ideals(after, 0).slice(1, 3)).not.toEqual(ideals(before, 0).slice(1, 3));
  expect(ideals(after, 0)[1]).toBe(until);
  expect(ideals(after, 1)).toEqual(ideals(before, 1));
});

test('a plan that has no day yet says which rule stands against it, in words, and waits', async ({
  desk,
  specialist,
}) => {
  const [atDesk, atChart] = [await apiOf(desk), await apiOf(specialist)];
  const { patientId, assessmentId } = await signedAssessment(atDesk, atChart, aPatient());
  const told = { code: 'infection-active', answer: 'yes' };
  await atChart('POST', `/patients/${patientId}/facts`, told, { once: true });
  await specialist.goto(`/#/assessments/${assessmentId}`);
  const card = specialist.getByRole('article').filter({ hasText: 'Mandelic acid 40 %' }).first();
  await card.getByRole('checkbox', { name: 'Mandelic acid 40 %' }).check();
  const why = specialist.getByRole('region', { name: 'The plan this would become' }).getByRole('status');
  await expect(why).toContainText(/infection.*: wait until it has healed, and then 7 days more/i);
  await expect(why).toContainText('There are no days for this yet');
  await specialist.getByRole('button', { name: 'Draft plan' }).click();
  await expect(specialist.getByText(/wait until it has healed, and then 7 days more/i).first()).toBeVisible();
});
