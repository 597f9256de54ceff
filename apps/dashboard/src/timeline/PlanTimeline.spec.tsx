import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
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
    ['Filler, cheeks', 'review', 'Planned', '–', 'Mon 4 Jan 2027', 'Mon 11 Jan 2027', '–', '–'],
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

  it('takes an open session up, carries it, lets go or puts it back; a done one stays', async () => {
    const person = userEvent.setup();
    const move = { hold: vi.fn(), drop: vi.fn(), cancel: vi.fn() };
    const { rerender } = render(<PlanTimeline plan={plan} move={move} />);
    await person.tab();
    await person.keyboard('m');
    expect(move.hold).toHaveBeenLastCalledWith('s2', '2026-10-09');
    rerender(<PlanTimeline plan={plan} move={move} held={{ sessionId: 's2', day: '2026-10-09' }} />);
    await person.keyboard('{ArrowRight}');
    expect(move.hold).toHaveBeenLastCalledWith('s2', '2026-10-10');
    await person.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(move.hold).toHaveBeenLastCalledWith('s2', '2026-10-02');
    await person.keyboard('{Enter}');
    expect(move.drop).toHaveBeenCalledOnce();
    await person.keyboard('{Escape}');
    expect(move.cancel).toHaveBeenCalledOnce();
    expect(document.activeElement?.getAttribute('data-session')).toBe('s2');

    rerender(<PlanTimeline plan={plan} move={move} />);
    move.hold.mockClear();
    await person.keyboard('{ArrowLeft}m');
    expect(document.activeElement?.getAttribute('data-session')).toBe('s1');
    expect(move.hold).not.toHaveBeenCalled();
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

describe('by hand', () => {
  const mark = (container: HTMLElement) =>
    container.querySelector<SVGGElement>('[data-session="s2"]') as SVGGElement;
  const pointer = (kind: string, clientX: number) => fireEvent(window, pointerEvent(kind, clientX));

  /** The picture is 900 pixels wide for 122 days from 1 September. */
  it('follows the hand by whole days and lets go; Escape puts it back', () => {
    const move = { hold: vi.fn(), drop: vi.fn(), cancel: vi.fn() };
    const { container } = render(<PlanTimeline plan={plan} move={move} />);
    fireEvent(mark(container), pointerEvent('pointerdown', 300));
    pointer('pointermove', 302);
    expect(move.hold).not.toHaveBeenCalled();
    pointer('pointermove', 330);
    const [, day] = move.hold.mock.lastCall ?? [];
    expect(day > '2026-10-09').toBe(true);
    pointer('pointerup', 330);
    expect(move.drop).toHaveBeenCalledOnce();

    fireEvent(mark(container), pointerEvent('pointerdown', 300));
    pointer('pointermove', 330);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(move.cancel).toHaveBeenCalledOnce();
    pointer('pointerup', 330);
    expect(move.drop).toHaveBeenCalledOnce();
  });

  it('a press without a move opens the session', () => {
    const move = { hold: vi.fn(), drop: vi.fn(), cancel: vi.fn() };
    const { container } = render(<PlanTimeline plan={plan} move={move} />);
    fireEvent(mark(container), pointerEvent('pointerdown', 300));
    pointer('pointerup', 301);
    fireEvent.click(mark(container));
    expect(move.hold).not.toHaveBeenCalled();
    expect(screen.getByRole('region', { name: 'Salicylic acid, session 2 of 2' })).toBeTruthy();
  });
});

/** The test's browser has no pointer events of its own. */
function pointerEvent(kind: string, clientX: number): Event {
  return new MouseEvent(kind, { clientX, button: 0, bubbles: true });
}
