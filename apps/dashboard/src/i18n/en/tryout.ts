import { sayDays } from '../../formats';

const sessions = (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`;

/** Words of trying a session on another day. */
export const tryout = {
  title: 'If it were on another day',
  on: (day: string) => `on ${day}`,
  steps: 'Another day',
  by: (days: number) =>
    Math.abs(days) === 7
      ? `A week ${days < 0 ? 'earlier' : 'later'}`
      : `A day ${days < 0 ? 'earlier' : 'later'}`,
  putBack: 'Put back',
  book: 'Find a time near this day',
  move: 'Move the visit near this day',
  tryDay: 'Try another day',
  fits: (drift: string) => `Fits, ${drift}.`,
  fitsBare: 'Fits.',
  best: (day: string) => `Best is ${day}.`,
  drift: (days: number) => `${sayDays(days)} after its window.`,
  tooEarly: (days: number | null) =>
    days === null ? 'Not possible on this day.' : `${sayDays(days)} too early.`,
  conflict: 'There are no days on which the plan keeps all of its rules. These cannot all hold:',
  moves: (n: number) => (n === 0 ? 'Nothing else moves.' : `${sessions(n)} would move with it.`),
  unfit: 'Booked visits that would no longer fit; they stay until somebody moves them:',
  waiting: (names: string) => `Would wait, without a day: ${names}.`,
  asks: (session: string, days: number) =>
    `${session} would come ${sayDays(days)} after the one before: a specialist then says how to go on.`,
  notNow: {
    draft: 'Only tried out: a plan is booked once it is approved.',
    paused: 'Only tried out: the plan rests, nothing is booked.',
    stopped: '',
    completed: '',
    approved: '',
  },
  bookTitle: (name: string) => `Book a visit for ${name}`,
  bookVerb: (moment: string) => `Book ${moment}`,
  bookBare: 'Book',
  booked: (moment: string) => `Booked for ${moment}.`,
  wish: (day: string) => `Times from ${day} on. Only those that fit are shown.`,
} as const;
