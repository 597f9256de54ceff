import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';
import { FeedDialog } from './FeedDialog';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const made = { id: 'f1', resourceId: 'm1', madeBy: 'Dr. Ines Moreau', madeAt: '2026-03-02T09:00:00Z' };
const secret = 'q'.repeat(43);

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('shows an address once when it is made, and asks before it ends one', async () => {
  let feeds: object[] = [];
  const { sent } = showScreen({
    ...{ path: '/', at: '/' },
    element: <FeedDialog of={{ id: 'm1', name: 'Dr. Ines Moreau', kind: 'own' }} onClose={() => undefined} />,
    answer: ({ method }) => {
      if (method === 'GET') return { body: feeds };
      feeds = method === 'POST' ? [{ ...made, lastFetchedAt: '2026-03-03T10:30:00Z' }] : [];
      const body = { ...made, lastFetchedAt: null, path: `/api/feeds/${secret}.ics` };
      return { body: method === 'POST' ? body : { id: 'f1' } };
    },
  });
  const dialog = await screen.findByRole('dialog', { name: 'Visits in your own calendar' });
  const within_ = within(dialog);
  expect(await within_.findByText('There is no address yet.')).toBeTruthy();
  await userEvent.click(within_.getByRole('button', { name: 'Make an address' }));
  const address = await within_.findByText(new RegExp(`/api/feeds/${secret}\\.ics$`));
  expect(address.textContent).toMatch(/^http/);
  const subscribe = within_.getByRole('link', { name: 'Subscribe on this device' });
  expect(subscribe.getAttribute('href')).toMatch(new RegExp(`^webcal://.*/api/feeds/${secret}\\.ics$`));
  await userEvent.click(await within_.findByRole('button', { name: 'Revoke it' }));
  expect(sent().map(({ method }) => method)).toEqual(['POST']);
  const asked = screen.getByRole('dialog', { name: 'Revoke it' });
  await userEvent.click(within(asked).getByRole('button', { name: 'Revoke it' }));
  expect(await within_.findByText('There is no address yet.')).toBeTruthy();
  expect(screen.queryByText(new RegExp(secret))).toBeNull();
  expect(
    sent()
      .map(({ method, path }) => `${method} ${path}`)
      .at(-1),
  ).toMatch(/DELETE .*\/calendar-feeds\/f1$/);
});
