import { type Api, apiOf, type Reply } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { expectAccessible } from '../commands/expectAccessible.js';
import { newName } from '../commands/newName.js';
import { expect, test } from '../commands/test.js';

const ILL = 'Dr. Anna Lindner';
const DAY_MS = 86_400_000;

/** Consultations of new patients with the one who falls ill, on a day on which that specialist is free enough. */
async function someVisits(desk: Api, count: number) {
  // Far ahead and each run elsewhere, so that no spec meets another one there.
  const daysAhead = 90 + Math.floor(Math.random() * 90);
  const day = (ahead: number) => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
  const { specialists } = await desk('GET', `/calendar?from=${day(1)}&to=${day(1)}`);
  const specialistId = specialists.find(({ name }: Reply) => name === ILL).id;
  const names: string[] = [];
  const visits: Reply[] = [];
  let on = '';
  for (let n = 0; n < count; n++) {
    const family = newName();
    const patient = { given: 'Rescue', family, born: bornYearsAgo(40), phone: '+4930123456' };
    const { id: patientId } = await desk('POST', '/patients', patient, { once: true });
    const search = { patientId, kind: 'consultation', specialistIds: [specialistId], each: 'start' };
    const range = on === '' ? { from: day(daysAhead), to: day(daysAhead + 10) } : { from: on, to: on };
    const [opening] = await desk('POST', '/openings', { ...search, ...range });
    on = opening.day;
    const place = { startsAt: opening.startsAt, specialistId, roomId: opening.room.id };
    visits.push(await desk('POST', '/visits', { patientId, kind: 'consultation', ...place }, { once: true }));
    names.push(`Rescue ${family}`);
  }
  return { names, visits, on, specialistId };
}

test('an ill specialist’s day is rescued: as a whole, one line by hand, and taken back', async ({
  desk,
  manager,
}) => {
  const api = await apiOf(desk);
  const { names, visits, on, specialistId } = await someVisits(api, 3);
  const [first, second] = names as [string, string];
  /** Which of the visits are still on that day with the one who is ill. */
  const left = async () => {
    const now = await Promise.all(visits.map(({ id }) => api('GET', `/visits/${id}`)));
    return now.map(({ startsAt, specialist }) => startsAt.startsWith(on) && specialist.id === specialistId);
  };
  await desk.goto(`/#/calendar?day=${on}&view=day`);
  await desk.getByRole('button', { name: `What else for ${ILL}` }).click();
  await desk.getByRole('menuitem', { name: 'Away this day …' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(`${ILL} away`);
  const line = (name: string) => desk.getByRole('listitem').filter({ hasText: name });
  for (const name of names) await expect(line(name)).toContainText(/Keeps the time|Same day|later|earlier/);

  await line(second)
    .getByRole('button', { name: new RegExp(`Other times.*${second}`) })
    .click();
  await line(second).getByRole('listitem').first().getByRole('button').click();
  await expect(line(second)).toContainText('chosen by hand');
  await desk.getByRole('button', { name: /^Accept all/ }).click();
  const said = desk.getByRole('status').filter({ hasText: /visits moved\./ });
  await expect(said).toBeVisible();
  await expect(line(first).getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  expect(await left()).toEqual([false, false, false]);

  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(line(first).getByRole('button', { name: new RegExp(`Accept.*${first}`) })).toBeVisible();
  expect(await left()).toEqual([true, true, true]);
  await line(first)
    .getByRole('button', { name: new RegExp(`Accept.*${first}`) })
    .click();
  await expect(desk.getByRole('status').filter({ hasText: '1 visit moved.' })).toBeVisible();
  await expect(line(second).getByRole('button', { name: new RegExp(`Accept.*${second}`) })).toBeVisible();
  expect(await left()).toEqual([false, true, true]);

  // Whose time is another one stands on the call list of the house, for every colleague, until a call is noted.
  await manager.goto('/#/messages/call');
  await line(second)
    .getByRole('button', { name: new RegExp(`Other times.*${second}`) })
    .click();
  await line(second).getByRole('listitem').last().getByRole('button').click();
  await line(second)
    .getByRole('button', { name: new RegExp(`Accept.*${second}`) })
    .click();
  const listed = desk.getByRole('region', { name: /On the call list/ });
  await expect(listed).toContainText(second);
  const colleague = manager.getByRole('listitem').filter({ hasText: second });
  await expect(colleague).toContainText('another time');
  await listed.getByRole('link', { name: 'Call list' }).click();
  await line(second).getByRole('button', { name: /^Call/ }).click();
  await expectAccessible(desk, 'A call after a rescue');
  await desk.getByRole('button', { name: 'Left word' }).click();
  await expect(colleague).toContainText('word was left');
  await line(second).getByRole('button', { name: /^Call/ }).click();
  await desk.getByRole('button', { name: 'Reached', exact: true }).click();
  await expect(line(second)).toHaveCount(0);
  await expect(colleague).toHaveCount(0);
});

test('a manager writes the absence down with the rescue, and a closed day says whom it strands', async ({
  desk,
  manager,
}) => {
  const { names, on, specialistId } = await someVisits(await apiOf(desk), 1);
  const [name] = names as [string];
  const next = new Date(Date.parse(on) + DAY_MS).toISOString().slice(0, 10);
  await manager.goto(`/#/rescue?absent=${specialistId}&from=${on}T00:00:00Z&to=${next}T00:00:00Z`);
  await expect(manager.getByRole('checkbox', { name: /Also write down/ })).toBeChecked();
  await manager.getByRole('button', { name: /^Accept (all|it)/ }).click();
  const said = manager.getByRole('status').filter({ hasText: /moved\./ });
  await expect(said).toBeVisible();
  const away = await (await apiOf(manager))('GET', `/calendar?from=${on}&to=${on}`);
  const ill = away.specialists.find(({ id }: Reply) => id === specialistId);
  expect(ill.absences.length).toBeGreaterThan(0);
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(manager.getByRole('listitem').filter({ hasText: name })).toBeVisible();

  await manager.goto('/#/clinic/hours');
  await manager.getByRole('button', { name: 'Close a day' }).click();
  const drawer = manager.getByRole('dialog');
  await drawer.getByLabel('Day').first().fill(on);
  await drawer.getByLabel(/Name|Why/).fill('Water damage');
  await drawer.getByRole('button', { name: 'Save' }).click();
  const strands = manager.getByRole('dialog', { name: /would lose/ });
  await expect(strands).toContainText(name);
  await strands.getByRole('button', { name: 'Do not save' }).click();
  await expect(strands).toHaveCount(0);
});
