import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlanTimeline } from './PlanTimeline';
import type { TimelinePlan, TimelineSession } from './types';

const plan: TimelinePlan = {
  today: '2026-10-12',
  cycle: { days: 29, from: '2026-09-28' },
  courses: [
    {
      id: 'c1',
      name: 'Salicylic acid',
      sessions: [
        {
          id: 's1',
          ordinal: 1,
          kind: 'treatment',
          state: 'done',
          on: '2026-09-28',
          window: null,
          healing: { low: 1, high: 5 },
        },
        {
          id: 's2',
          ordinal: 2,
          kind: 'treatment',
          state: 'booked',
          on: '2026-10-09',
          window: { earliest: '2026-10-12', ideal: '2026-10-13', latest: '2026-10-28' },
          flag: { kind: 'too-early', days: 3 },
        },
      ],
    },
    {
      id: 'c2',
      name: 'Filler, cheeks',
      sessions: [
        {
          id: 's3',
          ordinal: 1,
          kind: 'review',
          state: 'planned',
          on: null,
          window: { earliest: '2027-01-04', ideal: '2027-01-11', latest: null },
        },
      ],
    },
  ],
  events: [{ id: 'e1', on: '2026-12-05', label: 'Wedding' }],
};

afterEach(cleanup);

it('says everything of the picture in a table', () => {
  render(<PlanTimeline plan={plan} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  const text = rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent));
  expect(text).toEqual([
    ['Salicylic acid', 'session 1 of 2', 'Done', 'Mon 28 Sep', '–', '–', '–', 'heals 1–5 days'],
    [
      'Salicylic acid',
      'session 2 of 2',
      'Booked (3 days too early)',
      'Fri 9 Oct',
      'Mon 12 Oct',
      'Tue 13 Oct',
      'Wed 28 Oct',
      '–',
    ],
    ['Filler, cheeks', 'review 1', 'Planned', '–', 'Mon 4 Jan 2027', 'Mon 11 Jan 2027', '–', '–'],
  ]);
  expect(screen.getByText('Events: Wedding, Sat 5 Dec')).toBeTruthy();
});

describe('with the keyboard', () => {
  it('has one stop for Tab, the next open session, and arrows between sessions and lanes', async () => {
    const person = userEvent.setup();
    render(<PlanTimeline plan={plan} />);
    await person.tab();
    expect(document.activeElement?.getAttribute('data-session')).toBe('s2');
    await person.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('data-session')).toBe('s1');
    await person.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-session')).toBe('s3');
  });

  it('opens a session and says its window', async () => {
    const person = userEvent.setup();
    render(<PlanTimeline plan={plan} />);
    await person.tab();
    await person.keyboard('{Enter}');
    const detail = screen.getByRole('region', { name: 'Salicylic acid, session 2 of 2' });
    expect(within(detail).getByText('not before Mon 12 Oct')).toBeTruthy();
    expect(within(detail).getByText('3 days too early')).toBeTruthy();
  });

  it('moves an open session by a day and leaves a done one', async () => {
    const person = userEvent.setup();
    const onMove = vi.fn();
    render(<PlanTimeline plan={plan} onMove={onMove} />);
    await person.tab();
    await person.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(onMove).toHaveBeenCalledWith('s2', '2026-10-10', true);
    await person.keyboard('{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}');
    expect(onMove).toHaveBeenCalledTimes(1);
  });
});

it('a trip is a band of days, and a window shows its hole', () => {
  const [course] = plan.courses;
  const open = course?.sessions[1] as TimelineSession;
  const ranges = [
    { first: '2026-10-12', last: '2026-10-15' },
    { first: '2026-10-22', last: '2026-10-28' },
  ];
  const window = { earliest: '2026-10-12', ideal: '2026-10-13', latest: '2026-10-28', ranges };
  const { container } = render(
    <PlanTimeline
      plan={{
        ...plan,
        courses: [{ id: 'c1', name: 'Salicylic acid', sessions: [{ ...open, window }] }],
        events: [{ id: 'e1', on: '2026-10-16', to: '2026-10-21', label: 'Beach' }],
      }}
    />,
  );
  expect(screen.getByText('Events: Beach, 16–21 Oct')).toBeTruthy();
  expect(container.querySelectorAll('.tl-event rect')).toHaveLength(1);
  expect(container.querySelectorAll('svg[role="group"] .tl-window rect')).toHaveLength(2);
  expect(container.querySelectorAll('.tl-hole')).toHaveLength(1);
});
