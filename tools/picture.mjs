import { parseArgs } from 'node:util';
import { prepareCheckout } from './build/prepareCheckout.mjs';
import { CannotStart } from './console/CannotStart.mjs';
import { runMain } from './console/runMain.mjs';
import { dataFolder } from './process/checkout.mjs';
import { freePort } from './process/freePort.mjs';
import { readRunning } from './start/endOrphan.mjs';
import { startApart } from './start/startApart.mjs';

/**
 * `npm run picture -- /patients --login specialist --width 1280 --dark`: a PNG of a screen, for whoever works on it.
 * It looks at the product that runs on the data folder, and starts it for the moment when none does.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    login: { type: 'string', default: 'specialist' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    wait: { type: 'string' },
    url: { type: 'string' },
    out: { type: 'string', default: 'test-results/picture.png' },
  },
});

/** @typedef {{ url: string, logins: import('./start/prepareProduct.mjs').DemoLogin[], stop: () => Promise<void> }} Shown */

/** @returns {Promise<Shown>} */
async function findProduct() {
  const dataDir = dataFolder(process.env);
  const running = readRunning(dataDir);
  const url = values.url ?? running?.url;
  const answers = url && (await fetch(`${url}/api/health/ready`).catch(() => undefined))?.ok;
  if (url && answers) return { url, logins: running?.demoLogins ?? [], stop: async () => undefined };
  if (values.url) throw new CannotStart(`Nothing answers at ${values.url}.`);
  console.log('Starting the product for the picture');
  return startApart({ PORT: String(await freePort()), STRATUM_DATA_DIR: dataDir });
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Shown} product
 */
async function signIn(context, { url, logins }) {
  const login = logins.find(({ role, email }) => role === values.login || email === values.login);
  if (!login) {
    const known = logins.map(({ role }) => role).join(', ') || 'none';
    throw new CannotStart(
      `There is no demo login for ${values.login}. There is: ${known}, and --login none.`,
    );
  }
  const { email, password } = login;
  const answer = await context.request.post(`${url}/api/auth/sign-in`, {
    ...{ data: { email, password }, headers: { origin: url } },
  });
  if (!answer.ok()) throw new CannotStart(`Signing in as ${email} failed: ${await answer.text()}`);
}

await runMain(async () => {
  await prepareCheckout({ log: console.log, built: false });
  const { chromium } = await import('@playwright/test');
  const { launchOptions } = await import('./browser/launchOptions.mjs');
  const product = await findProduct();
  const browser = await chromium.launch(launchOptions());
  try {
    const context = await browser.newContext({
      viewport: { width: Number(values.width), height: Number(values.height) },
      colorScheme: values.dark ? 'dark' : 'light',
      locale: 'en-GB',
    });
    if (values.login !== 'none') await signIn(context, product);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && console.log(`console: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`error: ${error.message}`));
    await page.goto(new URL(positionals[0] ?? '/', product.url).href);
    await page.locator('h1').waitFor();
    await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    if (values.wait) await page.getByText(values.wait).first().waitFor();
    await page.screenshot({ path: values.out, fullPage: values.full });
    console.log(`Saved ${values.out}`);
  } finally {
    await browser.close();
    await product.stop();
  }
});
