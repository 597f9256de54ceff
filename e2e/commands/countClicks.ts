import type { Page } from '@playwright/test';

/** Counts every click that a person makes on a page from now on, whatever it hits; read it as often as you like. */
export async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  const name = `clicked${Math.floor(Math.random() * 1e9)}`;
  await page.exposeFunction(name, () => {
    clicks += 1;
  });
  await page.evaluate((called) => {
    const tell = (window as unknown as Record<string, () => void>)[called];
    window.addEventListener('click', (event) => event.isTrusted && tell?.(), true);
  }, name);
  return () => clicks;
}
