import type { IconName } from '../../layout/Icon';

export type Tone = 'quiet' | 'calm' | 'good' | 'wait' | 'stop' | 'note';
export type StateWords = { readonly text: string; readonly tone: Tone; readonly icon: IconName };

/** How every state of a record looks and reads: always colour, icon and words together. */
export const states = {
  visit: {
    booked: { text: 'Booked', tone: 'calm', icon: 'calendar' },
    confirmed: { text: 'Confirmed', tone: 'calm', icon: 'check' },
    arrived: { text: 'Arrived', tone: 'wait', icon: 'arrived' },
    'checked-in': { text: 'Arrived', tone: 'wait', icon: 'arrived' },
    'in-room': { text: 'In room', tone: 'note', icon: 'room' },
    started: { text: 'In room', tone: 'note', icon: 'room' },
    done: { text: 'Done', tone: 'good', icon: 'done' },
    missed: { text: 'Missed', tone: 'stop', icon: 'missed' },
    'no-show': { text: 'Missed', tone: 'stop', icon: 'missed' },
    cancelled: { text: 'Cancelled', tone: 'quiet', icon: 'close' },
    stopped: { text: 'Stopped', tone: 'stop', icon: 'stop' },
  },
  session: {
    planned: { text: 'Planned', tone: 'quiet', icon: 'planned' },
    booked: { text: 'Booked', tone: 'calm', icon: 'calendar' },
    done: { text: 'Done', tone: 'good', icon: 'done' },
    skipped: { text: 'Skipped', tone: 'quiet', icon: 'skipped' },
    missed: { text: 'Missed', tone: 'stop', icon: 'missed' },
  },
  plan: {
    draft: { text: 'Draft', tone: 'wait', icon: 'pencil' },
    approved: { text: 'Approved', tone: 'good', icon: 'check' },
    paused: { text: 'Paused', tone: 'wait', icon: 'pause' },
    stopped: { text: 'Stopped', tone: 'stop', icon: 'stop' },
    completed: { text: 'Completed', tone: 'quiet', icon: 'done' },
  },
  intake: {
    sent: { text: 'Sent', tone: 'quiet', icon: 'mail' },
    'in-progress': { text: 'In progress', tone: 'wait', icon: 'pencil' },
    submitted: { text: 'Submitted', tone: 'calm', icon: 'check' },
    assessed: { text: 'Assessed', tone: 'good', icon: 'done' },
  },
  assessment: {
    draft: { text: 'To sign', tone: 'wait', icon: 'pencil' },
    signed: { text: 'Signed', tone: 'good', icon: 'verified' },
  },
  protocol: {
    unsigned: { text: 'Not signed', tone: 'wait', icon: 'unverified' },
    signed: { text: 'Signed', tone: 'good', icon: 'verified' },
    retired: { text: 'Retired', tone: 'quiet', icon: 'history' },
  },
  severity: {
    absolute: { text: 'Do not treat', tone: 'stop', icon: 'stop' },
    defer: { text: 'Wait', tone: 'wait', icon: 'wait' },
    caution: { text: 'With caution', tone: 'wait', icon: 'caution' },
    preparation: { text: 'Prepare', tone: 'calm', icon: 'prepare' },
    'needs-answer': { text: 'Needs an answer', tone: 'note', icon: 'question' },
  },
  verdict: {
    ok: { text: 'Nothing speaks against it', tone: 'good', icon: 'check' },
    caution: { text: 'With caution', tone: 'wait', icon: 'caution' },
    defer: { text: 'Not yet', tone: 'wait', icon: 'wait' },
    'needs-answer': { text: 'An answer is missing', tone: 'note', icon: 'question' },
    blocked: { text: 'Not for this patient', tone: 'stop', icon: 'stop' },
  },
  fit: {
    'too-early': { text: 'Too early', tone: 'stop', icon: 'caution' },
    drift: { text: 'Outside its window', tone: 'wait', icon: 'wait' },
    'does-not-fit': { text: 'Not enough time booked', tone: 'stop', icon: 'wait' },
    'no-specialist': { text: 'Nobody to treat', tone: 'stop', icon: 'person' },
  },
} as const satisfies Record<string, Record<string, StateWords>>;
