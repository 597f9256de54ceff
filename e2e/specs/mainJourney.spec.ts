import type { Page } from '@playwright/test';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { countClicks } from '../commands/countClicks.js';
import { fillIntake } from '../commands/fillIntake.js';
import { goTo } from '../commands/goTo.js';
import { newName } from '../commands/newName.js';
import { newPhone } from '../commands/newPhone.js';
import { signIn } from '../commands/signIn.js';
import { expect, test } from '../commands/test.js';

const MANDELIC = 'Mandelic acid 40 %';
const DAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} \w{3}(?: \d{4})?/;
const MOMENT = new RegExp(`${DAY.source}, \\d\\d:\\d\\d`);

const family = newName();
const phone = newPhone();
const name = `Nadia ${family}`;

async function register(page: Page, again = false) {
  await goTo(page, 'Patients');
  await page.getByRole('link', { name: 'New patient' }).first().click();
  await page.getByRole('textbox', { name: 'Given name' }).fill('Nadia');
  await page.getByRole('textbox', { name: 'Family name' }).fill(family);
  await page.getByRole('textbox', { name: 'Birth date' }).fill(bornYearsAgo(34));
  await page.getByRole('textbox', { name: 'Phone optional' }).first().fill(phone);
  if (again) return;
  await page.getByRole('button', { name: 'Register patient' }).click();
  await expect(page.getByText(`${name} is registered.`)).toBeVisible();
}

test('from a clean desk to a booked peel series; the third visit is missed, the plan moves, and undo', async ({
  browser,
  page: desk,
}) => {
  test.slow();
  await signIn(desk, 'reception');

  await test.step('reception registers a new patient and sees the twin when typing her again', async () => {
    await register(desk);
    await expect(desk.getByRole('region', { name }).getByText('34 years')).toBeVisible();
    await register(desk, true);
    const hint = desk.getByRole('complementary').filter({ hasText: 'Already here?' });
    await expect(hint).toContainText('same name, same birth date');
    await hint.getByRole('link', { name }).click();
    await desk.getByRole('button', { name: 'Leave without saving' }).click();
  });

  await test.step('reception fills in the intake with her', async () => {
    await expect(desk.getByText('An intake comes first: start one with the patient.')).toBeVisible();
    await desk
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: 'Start intake' })
      .click();
    await expect(desk.getByRole('heading', { name: `Intake of ${name}` })).toBeVisible();
    await fillIntake(desk, {
      'Given name': 'Nadia',
      'Family name': family,
      'Date of birth': bornYearsAgo(34),
      'Phone number': phone,
      'Whom may we call': 'Rui Ferreira, 030 7654321',
      'What would you like to change?': [
        'Tired or dull skin, no glow',
        'Brown patches on cheeks, forehead or upper lip',
      ],
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
    await goTo(specialist, 'Intakes');
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
    await expect(specialist.getByText('Session 6 of 6', { exact: true })).toBeVisible();
    await expect(specialist.getByRole('button', { name: 'Approve plan' })).toBeDisabled();
    await act(specialist.getByRole('button', { name: 'Antiviral cover prescribed' }).click());
    await act(specialist.getByRole('button', { name: 'Creams came first' }).click());
    await act(specialist.getByRole('button', { name: 'Approve plan' }).click());
    await expect(specialist.getByText('Approved. The series can be booked now.')).toBeVisible();
    await expect(specialist.getByText(/^Antiviral cover prescribed – Dr\. Anna Lindner, /)).toBeVisible();
    expect(interactions).toBe(6);
  });

  const ideal: string[] = [];
  const booked: string[] = [];
  await test.step('reception books all six, each with a specialist and a room, in at most three clicks', async () => {
    await goTo(desk, 'Patients');
    await desk.getByRole('searchbox', { name: 'Find a patient' }).fill(family.slice(2, 8));
    await desk.getByRole('listitem').getByRole('link', { name, exact: true }).click();
    await expect(desk.getByText('6 sessions have no visit yet.')).toBeVisible();
    const clicks = await countClicks(desk);
    await desk.getByRole('link', { name: 'Book series' }).click();
    const proposed = desk.getByRole('listitem').filter({ hasText: /\d of 6/ });
    await expect(proposed).toHaveCount(6);
    for (const visit of await proposed.all()) {
      await expect(visit).toContainText(MOMENT);
      await expect(visit).toContainText(
        /(Dr\. Anna Lindner|Dr\. Jonas Keller|Katrin Vogt) · (Behandlung \d|Eingriffsraum)/,
      );
      booked.push((MOMENT.exec(await visit.innerText()) as RegExpExecArray)[0]);
    }
    await desk.getByRole('button', { name: 'Book all 6' }).click();
    await expect(desk.getByText('6 visits are booked.')).toBeVisible();
    expect(clicks()).toBeGreaterThan(0);
    expect(clicks()).toBeLessThanOrEqual(3);
    console.log(`figure: six peels booked from the page of the patient in ${clicks()} clicks`);
    for (const [index, moment] of booked.entries()) {
      const session = sessionOn(desk, index + 1);
      await expect(session).toContainText(moment);
      await expect(session).toContainText('Booked');
      ideal.push(idealIn(await session.innerText()));
    }
  });

  await test.step('the calendar shows the third visit, and it is marked missed', async () => {
    await goTo(desk, 'Patients');
    await desk.getByRole('searchbox', { name: 'Find a patient' }).fill(family.slice(2, 8));
    await desk.getByRole('listitem').getByRole('link', { name, exact: true }).click();
    await desk.getByRole('tab', { name: 'Visits' }).click();
    await desk.getByRole('link', { name: booked[2] as string }).click();
    const drawer = desk.getByRole('dialog', { name: `${MANDELIC}, session 3 of 6` });
    await expect(drawer).toContainText(booked[2] as string);
    await drawer.getByRole('button', { name: 'Close' }).click();
    const [, time] = (booked[2] as string).split(', ');
    const inCalendar = desk.getByRole('button', {
      name: new RegExp(`^${time}–.*${name}, ${MANDELIC}, session 3 of 6, Booked`),
    });
    await inCalendar.click();
    await drawer.getByRole('button', { name: 'Missed' }).click();
    await desk.getByRole('button', { name: 'Mark as missed' }).click();
    await expect(desk.getByText(`${name}: marked as missed; `)).toBeVisible();
    const moved = drawer.getByRole('region', { name: 'What moved in the plan' });
    await expect(moved.getByRole('columnheader')).toHaveText(['Session', 'Before', 'Now']);
    await expect(moved.getByRole('row', { name: new RegExp(`^${MANDELIC}, session 3 `) })).toContainText(
      ideal[2] as string,
    );
    await moved.getByRole('link', { name: 'Open the plan' }).click();
  });

  await test.step('the plan shows what moved, before and after; undo restores it', async () => {
    await expect(desk.getByText('A visit was missed', { exact: true })).toBeVisible();
    const row = desk.getByRole('row', { name: new RegExp(`^${MANDELIC}, session 3 `) }).last();
    const [before, after] = [...(await row.innerText()).matchAll(new RegExp(DAY, 'g'))].map(([day]) => day);
    expect(before).toBe(ideal[2]);
    expect(after).not.toBe(before);
    await expect(row).toContainText(/\d+ days? later/);
    await expect(sessionOn(desk, 3)).toContainText(`ideal ${after}`);
    await expect(sessionOn(desk, 3)).toContainText('Planned');
    await desk.getByRole('button', { name: /^Undo\s?, A visit was missed$/ }).click();
    await expect(desk.getByText('Taken back.', { exact: true })).toBeVisible();
    for (const [index, moment] of booked.entries()) {
      await expect(sessionOn(desk, index + 1)).toContainText(moment);
      expect(idealIn(await sessionOn(desk, index + 1).innerText())).toBe(ideal[index]);
    }
  });
});

const sessionOn = (page: Page, ordinal: number) =>
  page.getByRole('listitem').filter({ hasText: `Session ${ordinal} of 6` });

/** The ideal day of a session as the studio says it. */
const idealIn = (text: string) => new RegExp(`ideal (${DAY.source})`).exec(text)?.[1] ?? '';
