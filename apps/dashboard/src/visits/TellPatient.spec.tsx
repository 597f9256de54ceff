import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';
import { TellPatient } from './TellPatient';

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it.each([
  [300, [], 'A message goes out in 5 minutes. Until then it can be taken back.'],
  [60, ['e-mail'], 'A message goes out in a minute. Until then it can be taken back.'],
  [0, [], 'A message goes out at once; it cannot be taken back.'],
  [180, ['e-mail', 'sms'], 'They want no messages: to be told, they go onto the call list.'],
  [
    180,
    ['call', 'e-mail', 'sms'],
    /^They want no contact: nothing goes out\. What the clinic changes stands on the call list/,
  ],
])(
  'after %i seconds for who does not want %j says what will happen',
  async (graceSeconds, unwanted, said) => {
    showScreen({
      ...{ path: '/', at: '/' },
      element: <TellPatient value onChange={() => undefined} patientId="p1" />,
      answer: ({ path }) =>
        path.includes('message-settings')
          ? { body: { graceSeconds } }
          : { body: { patient: { id: 'p1', noMessagesBy: unwanted } } },
    });
    expect(await screen.findByText(said, {}, { timeout: 10_000 })).toBeTruthy();
  },
);
