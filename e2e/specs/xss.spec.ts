import { apiOf } from '../commands/apiOf.js';
import { bornYearsAgo } from '../commands/bornYearsAgo.js';
import { newName } from '../commands/newName.js';
import { signedAssessment } from '../commands/signedAssessment.js';
import { expect, test } from '../commands/test.js';
import { visitToday } from '../commands/visitToday.js';

const PAYLOAD = '<img src=x onerror="globalThis.stolen=1"><script>globalThis.stolen=1</script>';

test('what somebody wrote into names and notes is shown as text and never runs', async ({
  desk,
  specialist,
}) => {
  const deskApi = await apiOf(desk);
  const specialistApi = await apiOf(specialist);
  const family = `${newName()}${PAYLOAD}`;
  const answers = { concerns: ['dullness'], 'skin-cancer': 'yes', 'skin-cancer-details': PAYLOAD };
  const wanted = { name: `Eve ${family}`, born: bornYearsAgo(33), answers };
  const { patientId, assessmentId } = await signedAssessment(deskApi, specialistApi, wanted);
  const { patient } = await deskApi('GET', `/patients/${patientId}/page`);
  const { version, given, born } = patient;
  const notes = { given, family, born, allergyNote: PAYLOAD, emergencyName: PAYLOAD, address: PAYLOAD };
  await deskApi('PUT', `/patients/${patientId}`, notes, { version });
  const visit = await visitToday(deskApi, { patientId, protocolCode: 'mandelic-40' });

  for (const [page, address] of [
    [desk, '/'],
    [desk, '/patients'],
    [desk, `/patients/${patientId}`],
    [desk, `/calendar?visit=${visit.id}`],
    [specialist, '/'],
    [specialist, `/assessments/${assessmentId}`],
    [specialist, `/patients/${patientId}`],
  ] as const) {
    await page.goto(`/#${address}`);
    await expect(page.getByText(PAYLOAD).first()).toBeAttached();
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  }
});

test('the policy of the page lets no script in that is not of the product', async ({ desk }) => {
  const answer = await desk.goto('/');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  await expect(desk.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const refused = desk.evaluate(() =>
    new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    ).then(() => true),
  );
  await desk.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.stolen = 1';
    document.body.append(script);
  });
  expect(await refused).toBe(true);
  expect(await desk.evaluate(() => 'stolen' in globalThis)).toBe(false);
});
