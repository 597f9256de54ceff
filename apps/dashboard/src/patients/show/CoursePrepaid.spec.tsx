import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { PrepaidMark } from '../../visits/PrepaidMark';
import { CoursePrepaid } from './CoursePrepaid';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const course = { id: 'c1', protocolCode: 'mandelic-40' };
const session_ = { protocolCode: 'mandelic-40', ordinal: 4, of: 6 };

it('notes what is prepaid, says what was there when it was looked at, and takes it back', async () => {
  const { sent } = showScreen({
    ...{ path: '/', at: '/', element: <CoursePrepaid course={{ ...course, prepaid: 3 }} of={6} /> },
    answer: () => ({ body: { id: 'c1', sessions: 6 } }),
  });
  await userEvent.click(screen.getByRole('button', { name: /^3 prepaid, Mandelic acid/ }));
  const field = await screen.findByRole('textbox', { name: 'Prepaid sessions' });
  await userEvent.clear(field);
  await userEvent.type(field, 'six');
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await userEvent.clear(field);
  await userEvent.type(field, '6{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent().map(({ body }) => body)).toEqual([
    { sessions: 6, was: 3 },
    { sessions: 3, was: 6 },
  ]);
});

it('says on the plan when the next session comes after what is prepaid', () => {
  const noted = { ...course, prepaid: 3 };
  showScreen({
    ...{ path: '/', at: '/' },
    element: (
      <>
        <CoursePrepaid course={noted} of={6} done={2} goesOn />
        <CoursePrepaid course={noted} of={6} done={3} goesOn />
        <CoursePrepaid course={noted} of={3} done={3} />
      </>
    ),
    answer: () => ({ body: {} }),
  });
  expect(screen.getAllByText('The next session is not prepaid')).toHaveLength(1);
});

it('marks quietly what comes after what is prepaid, and says nothing where nothing was noted', () => {
  showScreen({
    ...{ path: '/', at: '/' },
    element: (
      <>
        <PrepaidMark sessions={[{ ...session_, prepaid: 6, beyondPrepaid: false }]} />
        <PrepaidMark sessions={[{ ...session_, prepaid: 3, beyondPrepaid: true }]} />
        <PrepaidMark sessions={[{ ...session_, prepaid: 0, beyondPrepaid: true }]} />
        <PrepaidMark sessions={[{ ...session_, prepaid: null, beyondPrepaid: false }]} />
      </>
    ),
    answer: () => ({ body: {} }),
  });
  expect(screen.getAllByText(/prepaid/i).map(({ textContent }) => textContent)).toEqual([
    '6 prepaid',
    'Not prepaid, 3 were',
    'Not prepaid',
  ]);
});
