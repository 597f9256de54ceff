import { Problem } from '../../http/problems/Problem.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'already-undone': 'This step was taken back before.',
  'not-a-step': 'This is not a step that can be taken back.',
  'later-event': 'Something that happened later depends on this step; take that back first.',
  'visit-changed': 'The visit of this step was changed since.',
  'too-late': 'It was booked too long ago to be taken back: cancel it.',
  'at-the-plan': 'Take this step back at its plan.',
  rules: 'Plans follow the figures that are signed; other figures are proposed in the catalogue.',
  'at-the-visit': 'Take this step back at its visit.',
};

/** Why a step of a plan stays: a code in `because`, and the event that stands in the way where one does. */
export function cannotUndo(obstacle: {
  because: string;
  eventId?: string;
  kind?: string;
  visitId?: string;
}): Problem {
  const sentence = SENTENCES[obstacle.because] ?? 'This step cannot be taken back.';
  return new Problem(409, 'cannot_undo', sentence, { details: { ...obstacle } });
}
