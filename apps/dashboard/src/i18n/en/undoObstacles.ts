import { plans } from './plans';

type Params = Readonly<Record<string, unknown>>;

/** What became true, or was signed, is nothing that somebody could take back first. */
const instead: Readonly<Record<string, string>> = {
  'finding-new': 'An answer has changed the plan since. Correct the answer, or change the plan as it is now.',
  'finding-lifted':
    'An answer has changed the plan since. Correct the answer, or change the plan as it is now.',
  'specialist-left': 'A specialist leaves or has left since. Move the visits instead.',
  'specialist-back': 'Who works here has changed since. Move the visits instead.',
  'rules-changed': 'Other figures were signed since. Change the plan as it is now.',
};

const later = ({ kind }: Params) => {
  const words = instead[String(kind ?? '')];
  if (words) return words;
  const named = plans.studio.kindsOfEvents[String(kind ?? '')];
  return named
    ? `Something later was built on it (“${named}”). Take that back first.`
    : 'Something later was built on it. Take that back first.';
};

/** Why a step cannot be taken back, by the cause that the refusal names, and what to do instead. */
export const undoObstacles: Readonly<Record<string, string | ((params: Params) => string)>> = {
  'already-undone': 'This was taken back already.',
  'not-a-step': 'This cannot be taken back as a step: decide anew, or correct what was told.',
  'later-event': later,
  'visit-changed':
    'A visit of it was booked or changed since, so this stays. Move or cancel that visit instead.',
  'too-late':
    'It was booked too long ago to be taken back, or has begun by now. Cancel the visit, or note that nobody came.',
  'at-the-plan': 'The plan was stopped, and this visit with it. Take the stop back in the plan.',
  'at-the-visit': 'This was a booking. Cancel or move its visit instead.',
  rules: 'Plans follow the figures that are signed. Other figures are proposed in the catalogue.',
};
