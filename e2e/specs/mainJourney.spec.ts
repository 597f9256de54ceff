import type { Locator, Page } from '@playwright/test';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { fillIntake } from '../commands/fillIntake.js';
import { newName } from '../commands/newName.js';
import { signIn } from '../commands/signIn.js';
import { expect, test } from '../commands/test.js';

const MANDELIC = 'Mandelic acid 40 %';
const DAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3}(?: \d{4})?/;
const MOMENT = new RegExp(`${DAY.source}, \\d\\d:\\d\\d`);

const family = newName('Ferreira');
const name = `Nadia ${family}`;

async function register(page: Page, again = false) {
  await page.getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByRole('link', { name: 'New patient' }).first().click();
  await page.getByRole('textbox', { name: 'Given name' }).fill('Nadia');
  await page.getByRole('textbox', { name: 'Family name' }).fill(family);
  await page.getByRole('textbox', { name: 'Birth date' }).fill(bornYearsAgo(34));
  await page.getByRole('textbox', { name: 'Phone optional' }).first().fill('030 1234567');
  if (again) return;
  await page.getByRole('button', { name: 'Register patient' }).click();
  await expect(page.getByText(`${name} is registered.`)).toBeVisible();
}

async function textsOf(parts: Locator): Promise<string[]> {
  return (await parts.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
}

test('from a clean desk to a booked peel series; the third visit is missed, the plan moves, and undo', async ({
  browser,
  page: desk,
}) => {
  test.slow();
  await signIn(desk, 'reception');

  await test.step('reception registers a new patient and sees the twin when typing her again', async () => {
    await register(desk);
    await expect(desk.getByText('34 years')).toBeVisible();
    await register(desk, true);
    const hint = desk.getByRole('complementary').filter({ hasText: 'Already here?' });
    await expect(hint).toContainText('same name, same birth date');
    await hint.getByRole('link', { name }).click();
    await desk.getByRole('button', { name: 'Leave without saving' }).click();
  });

  await test.step('reception fills in the intake with her', async () => {
    await expect(desk.getByText('An intake comes first: start one with the patient.')).toBeVisible();
    await desk.getByRole('button', { name: 'Start intake' }).click();
    await expect(desk.getByRole('heading', { name: `Intake of ${name}` })).toBeVisible();
    await fillIntake(desk, {
      'What would you like to change?': ['Dull, tired-looking skin', 'Melasma'],
      'Have you ever had a cold sore': 'Yes',
      'Sign with your full name': name,
    });
    await expect(desk.getByText('Submitted. The assessment is ready for a specialist.')).toBeVisible();
    await expect(desk.getByText('The intake is submitted and waits for a specialist.')).toBeVisible();
  });

  const specialist = await (await browser.newContext()).newPage();
  await signIn(specialist, 'specialist');
  let interactions = 0;
  const act = async (step: Promise<unknown>) => {
    await step;
    interactions += 1;
  };

  await test.step('the specialist examines, sees the herpes caution with its source, and signs', async () => {
    await specialist.getByRole('link', { name: 'Intakes', exact: true }).click();
    await specialist
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('link', { name: 'Review' })
      .click();
    await expect(specialist.getByRole('heading', { level: 1, name: 'Assessment' })).toBeVisible();
    await expect(specialist.getByText('Phototype not examined')).toBeVisible();
    await specialist
      .getByRole('group', { name: 'Phototype (Fitzpatrick)' })
      .getByLabel('III', { exact: true })
      .check();
    await specialist.getByRole('button', { name: 'Save examination' }).click();
    await expect(specialist.getByText('Saved. The advice is up to date.')).toBeVisible();
    await expect(specialist.getByText('Phototype III', { exact: true })).toBeVisible();
    await expect(specialist.getByText('Chemical peel', { exact: true })).toBeVisible();
    const mandelic = specialist.getByRole('article').filter({ hasText: MANDELIC }).first();
    await mandelic.getByText(/findings$/).click();
    const herpes = mandelic.getByRole('article', { name: 'Cold sores before: offer antiviral cover.' });
    await expect(herpes).toContainText('With caution');
    await expect(herpes.getByRole('button', { name: /^Source / })).toBeVisible();
    await specialist.getByRole('button', { name: 'Sign assessment' }).click();
    await expect(specialist.getByText('Signed. Choose protocols and draft the plan.')).toBeVisible();
  });

  await test.step('six sessions in the half rhythm, drafted and approved in at most six interactions', async () => {
    const card = specialist.getByRole('article').filter({ hasText: MANDELIC }).first();
    await act(card.getByRole('checkbox', { name: MANDELIC }).check());
    await act(card.getByRole('combobox', { name: 'Rhythm' }).selectOption('two per cycle'));
    await expect(card.getByRole('combobox', { name: 'Sessions' })).toHaveValue('');
    await act(specialist.getByRole('button', { name: 'Draft plan' }).click());
    await expect(specialist.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
    await expect(specialist.getByText('Session 6 of 6')).toBeVisible();
    for (const reason of ['Antiviral cover prescribed', 'Topicals']) {
      const button = specialist.getByRole('button', { name: reason });
      if ((await button.count()) > 0) await act(button.click());
    }
    await act(specialist.getByRole('button', { name: 'Approve plan' }).click());
    await expect(specialist.getByText('Approved. The series can be booked now.')).toBeVisible();
    expect(interactions).toBeLessThanOrEqual(6);
  });
});
