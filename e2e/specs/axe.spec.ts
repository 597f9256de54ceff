import type { Page } from '@playwright/test';
import { apiOf } from '../commands/apiOf.js';
import { approvedPlan } from '../commands/approvedPlan.js';
import { bookedSeries } from '../commands/bookedSeries.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { entered } from '../commands/entered.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { hearComplaints } from '../commands/hearComplaints.js';
import { newName } from '../commands/newName.js';
import { settled } from '../commands/settled.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { submittedIntake } from '../commands/submittedIntake.js';
import { expect, test } from '../commands/test.js';

type Ids = Awaited<ReturnType<typeof prepare>>;
let ids: Ids;

/** One patient with everything: a submitted and an open intake, a draft and a booked plan, a plan to book. */
async function prepare(desk: Page, specialist: Page) {
  const [deskApi, specialistApi] = [await apiOf(desk), await apiOf(specialist)];
  const answers = { concerns: ['dullness', 'melasma'], 'cold-sores-ever': 'yes' };
  const wanted = { name: `Paula ${newName()}`, born: bornYearsAgo(36), answers, phototype: 3 };
  const { patientId, assessmentId } = await signedAssessment(deskApi, specialistApi, wanted);
  const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 6 }] as const;
  const booked = await approvedPlan(specialistApi, assessmentId, choices);
  await bookedSeries(deskApi, booked);
  const other = await signedAssessment(deskApi, specialistApi, { ...wanted, name: `Petra ${newName()}` });
  const toBook = await approvedPlan(specialistApi, other.assessmentId, choices);
  const third = await signedAssessment(deskApi, specialistApi, { ...wanted, name: `Paola ${newName()}` });
  const draftOf = { assessmentId: third.assessmentId, choices };
  const draft = await specialistApi('POST', '/plans', draftOf, { once: true });
  const submitted = await submittedIntake(deskApi, `Pamela ${newName()}`, bornYearsAgo(29), answers);
  const page = await specialistApi('GET', `/patients/${submitted.patientId}/page`);
  const open = await deskApi('POST', '/intakes', { patientId }, { once: true });
  return {
    ...{ patientId, intakeId: open.id, signedId: assessmentId, toSignId: page.intakes[0].assessmentId },
    ...{ bookedId: booked.id, toBookId: toBook.id, draftId: draft.id },
  };
}

const ofTheDesk = ({ patientId, intakeId, toBookId, bookedId }: Ids) => [
  ['Today at the desk', '/'],
  ['Patients', '/patients'],
  ['New patient', '/patients/new'],
  ['Patient', `/patients/${patientId}`],
  ['Patient, plans', `/patients/${patientId}?tab=plans`],
  ['Patient, visits', `/patients/${patientId}?tab=visits`],
  ['Patient, intake', `/patients/${patientId}?tab=intake`],
  ['Patient, details', `/patients/${patientId}?tab=details`],
  ['Intakes', '/intakes'],
  ['Fill in an intake', `/intakes/${intakeId}`],
  ['Plans', '/plans'],
  ['Plan at the desk', `/plans/${bookedId}`],
  ['Book series', `/plans/${toBookId}/book`],
  ['Calendar, day', '/calendar?view=day'],
  ['Calendar, week', '/calendar?view=week'],
  ['Book a visit', `/calendar?book=${patientId}`],
];

const ofTheSpecialist = ({ patientId, signedId, toSignId, draftId, bookedId }: Ids) => [
  ['Today of a specialist', '/'],
  ['Patient with chart', `/patients/${patientId}`],
  ['Submitted intakes', '/intakes?state=submitted'],
  ['Assessment to sign', `/assessments/${toSignId}`],
  ['Signed assessment', `/assessments/${signedId}`],
  ['Drafts', '/plans?tab=draft'],
  ['Studio of a draft', `/plans/${draftId}`],
  ['Studio of a booked plan', `/plans/${bookedId}`],
  ['Plans to decide', '/plans?tab=toDecide'],
  ['Decision on a plan', `/plans/${bookedId}/decide`],
  ['Catalogue', '/catalogue'],
  ['Catalogue, fillers', '/catalogue/filler'],
  ['Catalogue, rules', '/catalogue/rules'],
];

const ofTheManager = () => [
  ['Today of the manager', '/'],
  ['Clinic', '/clinic'],
  ['People', '/clinic/people'],
  ['Absences', '/clinic/absences'],
  ['Rooms', '/clinic/rooms'],
  ['Devices', '/clinic/devices'],
  ['Minutes of visits', '/clinic/times'],
  ['Hours', '/clinic/hours'],
  ['Messages and texts', '/clinic/messages'],
  ['Messages', '/messages/sent'],
  ['Rules of the house', '/clinic/house'],
  ['Audit', '/audit'],
  ['Overrides', '/audit/overrides'],
];

test.beforeAll(async ({ browser }) => {
  const [desk, specialist] = [await entered(browser, 'reception'), await entered(browser, 'specialist')];
  ids = await prepare(desk, specialist);
  await Promise.all([desk.context().close(), specialist.context().close()]);
});

test('sign-in is accessible', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expectAccessibleInBoth(page, 'Sign-in');
});

for (const [role, screensOf] of [
  ['reception', ofTheDesk],
  ['specialist', ofTheSpecialist],
  ['manager', ofTheManager],
] as const) {
  test(`every screen of ${role} is accessible, in light and in dark`, async ({ browser }) => {
    test.slow();
    const page = await entered(browser, role);
    const complaints = hearComplaints(page);
    await page.goto('/');
    for (const [screen, address] of screensOf(ids) as [string, string][]) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await goInside(page, address);
      await expectAccessibleInBoth(page, screen);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

/**
 * Goes to a screen by way of an address where nothing is, so that each is made anew, as after loading the page; doing
 * that for each would take longer than looking at it.
 */
async function goInside(page: Page, address: string): Promise<void> {
  const nothing = page.getByText('Nothing is here', { exact: true });
  const go = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
  await go('/nowhere');
  await expect(nothing).toBeVisible();
  await go(address);
  await expect(nothing).toHaveCount(0);
  await settled(page);
}

/** The dark look changes colours and nothing else, so there only the colours are looked at. */
async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, `${screen}, light`);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background, { intervals: [20] }).not.toBe(light);
  await expectAccessible(page, `${screen}, dark`, ['color-contrast']);
}
