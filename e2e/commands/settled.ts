import { expect, type Page } from '@playwright/test';

/**
 * Waits until a screen shows what it is about: the network never falls silent, since changes of colleagues come in over
 * a request that stays open.
 */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeAttached();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
  await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
}
