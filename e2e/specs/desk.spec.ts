import type { Page } from '@playwright/test';
import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bookedSeries } from '../commands/bookedSeries.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';
import { visitToday } from '../commands/visitToday.js';

/** Words that say why; none of them may ever be in front of reception. */
const REASONS =
  /\btan\b|sunbe|sunbath|strong sun|melasma|cold sore|herpes|antiviral|phototype|finding|caution|speaks to this/i;

/** The one question before a treatment that is well answered with Yes. */
const HEALED = /healed completely/;

/** A signed patient of 40 with what is given; the story goes on from there. */
async function aPatient(desk: Page, specialist: Page, given: object) {
  const name = `Vera ${newName()}`;
  const answers = { concerns: ['dullness'], ...given };
  const wanted = { name, born: bornYearsAgo(40), answers };
  return { name, ...(await signedAssessment(await apiOf(desk), await apiOf(specialist), wanted)) };
}

test('reception reads what to do, never the medical reason', async ({ desk, specialist }) => {
  const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  const stopped = await aPatient(desk, specialist, {
    tan: 'yes',
    'tan-date': lastWeek,
    'tan-where': ['face'],
    'cold-sores-ever': 'yes',
  });
  await specialist.goto(`/#/patients/${stopped.patientId}`);
  const reasons = specialist.getByRole('list', { name: 'To keep in mind' });
  await expect(reasons).toContainText(/Tan: wait until /);

  await desk.goto(`/#/patients/${stopped.patientId}`);
  const marks = desk.getByRole('list', { name: 'To keep in mind' });
  await expect(marks).toContainText(
    /No allergies told.*(not before|Not before|Ask the specialist|Do not book)/s,
  );
  for (const tab of ['Overview', 'Plans', 'Visits', 'Intake', 'Details']) {
    await desk.getByRole('tab', { name: tab }).click();
    await expect(desk.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    expect(await desk.getByRole('main').innerText()).not.toMatch(REASONS);
  }

  const planned = await aPatient(desk, specialist, {
    concerns: ['dullness', 'melasma'],
    'cold-sores-ever': 'yes',
  });
  const plan = await approvedPlan(await apiOf(specialist), planned.assessmentId, [
    { protocolCode: 'mandelic-40' },
  ]);
  await bookedSeries(await apiOf(desk), plan);
  await desk.goto(`/#/plans/${plan.id}`);
  await expect(desk.getByText('Session 1 of 6', { exact: true })).toBeVisible();
  expect(await desk.getByRole('main').innerText()).not.toMatch(REASONS);
  await expect(desk.getByRole('link', { name: 'Assessment' })).toHaveCount(0);
});

test('reception checks in, and takes a wrong “missed” back', async ({ desk, specialist }) => {
  const { name, patientId } = await aPatient(desk, specialist, {});
  await visitToday(await apiOf(desk), { patientId, protocolCode: 'mandelic-40' });
  await desk.goto('/');
  const card = (column: string) =>
    desk.getByRole('region', { name: column, exact: true }).getByRole('listitem').filter({ hasText: name });
  await expect(card('Expected')).toContainText('Behandlung 1');
  await card('Expected').getByRole('link', { name }).click();
  const drawer = desk.getByRole('dialog', { name: /Mandelic acid/ });
  await drawer.getByRole('button', { name: 'Missed' }).click();
  await desk.getByRole('button', { name: 'Mark as missed' }).click();
  const said = desk.getByRole('status').filter({ hasText: `${name}: marked as missed.` });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(said).toHaveCount(0);
  await drawer.getByRole('button', { name: 'Close' }).click();
  await card('Expected').getByRole('button', { name: 'Check in' }).click();
  await expect(desk.getByText(`${name} is checked in.`)).toBeVisible();
  await expect(card('Arrived')).toContainText('Waits');
});

/** Opens the questions before the treatment from Today and answers them all with No but for what is given. */
async function startWith(specialist: Page, name: string, yes: RegExp | null) {
  await specialist.goto('/');
  const row = specialist.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: 'Start' }).click();
  const dialog = specialist.getByRole('dialog', { name: `Before ${name} is treated` });
  const questions = dialog.getByRole('group');
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) {
    const text = await question.innerText();
    const said = HEALED.test(text) || yes?.test(text) ? /^Yes$/ : /^(No|Nobody)$/;
    await question.getByLabel(said).check();
  }
  await dialog.getByRole('button', { name: 'Check and start' }).click();
}

test('“pregnant” on the day stops the treatment and says why', async ({ desk, specialist }) => {
  const { name, patientId } = await aPatient(desk, specialist, {});
  const api = await apiOf(desk);
  const visit = await visitToday(api, { patientId, protocolCode: 'mandelic-40' });
  await api('POST', `/visits/${visit.id}/check-in`, {}, { version: visit.version });
  await startWith(specialist, name, /pregnant/i);
  const stopped = specialist.getByRole('dialog', { name: 'This treatment must not start today' });
  await expect(stopped.getByRole('article', { name: 'No elective treatment in pregnancy.' })).toContainText(
    'Do not treat',
  );
  await stopped.getByRole('button', { name: 'Close' }).click();
  const drawer = specialist.getByRole('dialog', { name: /Mandelic acid/ });
  await expect(drawer.getByText('Arrived', { exact: true }).first()).toBeVisible();
  await expect(drawer).not.toContainText('In room');
});

test('a treatment that is done keeps product, amount and lot', async ({ desk, specialist }) => {
  const { name, patientId } = await aPatient(desk, specialist, { concerns: ['midface-volume'] });
  const api = await apiOf(desk);
  const visit = await visitToday(api, { patientId, protocolCode: 'ha-cheek' });
  await api('POST', `/visits/${visit.id}/check-in`, {}, { version: visit.version });
  await startWith(specialist, name, null);
  const drawer = specialist.getByRole('dialog', { name: /Hyaluronic acid, cheeks/ });
  await expect(drawer.getByText('In room', { exact: true })).toBeVisible();
  await drawer.getByRole('button', { name: 'Record and finish' }).click();
  const form = specialist.getByRole('dialog', { name: 'What was given' });
  await form.getByRole('textbox', { name: 'Product' }).fill('Lyft 20 mg/mL');
  await form.getByRole('textbox', { name: 'Amount' }).fill('1.5');
  await form.getByRole('combobox', { name: 'Measured in' }).selectOption('mL');
  await form.getByRole('textbox', { name: 'Lot' }).fill('LOT-4711');
  await form.getByRole('button', { name: 'Swelling' }).click();
  await form.getByRole('button', { name: 'Finish visit' }).click();
  await expect(specialist.getByText(`${name}: done.`)).toBeVisible();
  await expect(drawer).toContainText(/Lyft 20 mg\/mL.*1\.5 mL.*lot LOT-4711/s);
});
