import { sayConflict } from '../sayConflict';
import type { RuleLike } from '../sayReason';
import { protocolNames } from './protocols';
import { undoObstacles } from './undoObstacles';

type Params = Readonly<Record<string, unknown>>;
type Say = string | ((params: Params) => string);

const range: Say = ({ least, greatest }) => {
  if (least !== undefined && greatest !== undefined)
    return `Between ${String(least)} and ${String(greatest)}.`;
  return least === undefined ? `At most ${String(greatest)}.` : `At least ${String(least)}.`;
};

/** Between days, whatever the two ends are called. */
const within: Say = (params) => {
  const { least = params['low'] ?? params['from'], greatest = params['high'] ?? params['to'] } = params;
  return range({ least, greatest });
};

const length: Say = ({ least, longest, actual }) => {
  const low = Number(least ?? 0);
  if (low > 1 && (actual === undefined || Number(actual) < low)) return `Use at least ${low} characters.`;
  return longest ? `Write something, at most ${String(longest)} characters.` : 'Write something.';
};

/** Which signature is missing: of protocols by their names, or of the rules that all of them share. */
function unsigned(codes: readonly string[]): string {
  if (codes.includes('rulebook'))
    return 'The medical lead has not signed the rules and distances yet, so nothing can be booked. They stand in the catalogue.';
  const named = codes.map((code) => protocolNames[code] ?? code).join(', ');
  return named
    ? `The medical lead has not signed ${named} yet, so it cannot be booked.`
    : 'The medical lead has not signed this protocol yet, so it cannot be booked.';
}

/** The rules that cannot all hold, each by its name and once. */
function conflict(rules: readonly RuleLike[]): string {
  const said = sayConflict(rules);
  return said === undefined
    ? 'There are no days on which this plan keeps all of its rules. Take something out of it.'
    : `${said} Nothing was changed; take something out, or choose another day.`;
}

const rulesIn = (rules: unknown): readonly RuleLike[] =>
  Array.isArray(rules) ? (rules as RuleLike[]).filter(({ code }) => typeof code === 'string') : [];

/** Why a step stays, by the cause that is named; undefined where none is. */
function obstacle(params: Params): string | undefined {
  const words = undoObstacles[String(params['because'] ?? '')];
  return typeof words === 'function' ? words(params) : words;
}

/** Words for the codes that refusals carry: what happened, and what to do. */
export const errors: Readonly<Record<string, Say>> = {
  no_answer: 'The server cannot be reached. What you typed is still here; try again in a moment.',
  unavailable: 'Stratum is busy for a moment. Nothing was changed; try again.',
  internal: 'Something went wrong on the server. Nothing was changed; try again.',
  validation_failed: 'Some entries need another look.',
  bad_request: 'The server did not understand this. Load the page again.',
  not_signed_in: 'You are signed out.',
  session_idle: 'The screen was idle for a while. Give your password to go on.',
  not_permitted: 'Your role does not allow this. A manager can change roles.',
  override_not_permitted:
    'This breaks a hard bound. Only a person with the override right can do that, with a reason.',
  csrf: 'This page is out of date. Load it again.',
  not_found: 'This is not here any more, or it belongs to another clinic.',
  link_not_valid: 'This link was used already, or it has run out.',
  invited_today: 'This patient was invited today already.',
  slow_down: 'Too many tries. Wait a moment and try again.',
  wrong_credentials: 'The password is not right.',
  stale: ({ changedBy }) =>
    `${typeof changedBy === 'string' && changedBy !== 'somebody else' ? changedBy : 'Somebody else'} changed this since you opened it. Load it again, then make your change.`,
  version_missing: 'Load this again, then make your change.',
  answer_changed: 'Somebody else answered this question meanwhile. Choose which answer holds.',
  idempotency_key_missing: 'Load this page again.',
  idempotency_key_reused: 'This was sent already with other contents. Load the page again.',
  opening_taken: 'Somebody was quicker: that time is taken. Choose another.',
  placement_refused: 'This time does not fit. Choose another.',
  wrong_state: 'This step does not fit any more, somebody was here before. Load it again.',
  visit_does_not_fit:
    'A booked visit of this course is too short for that, or its room, device or specialist does not fit. Move it first.',
  session_not_open: 'This session is booked or done already.',
  finding_blocks: 'A finding speaks against this treatment.',
  plan_conflict: ({ rules }) => conflict(rulesIn(rules)),
  rules_changed: 'New figures were signed since this was drafted. Draft it again, then approve it.',
  protocol_unsigned: ({ protocols }) => unsigned(Array.isArray(protocols) ? protocols.map(String) : []),
  nothing_to_undo: 'There is no step left to take back.',
  not_qualified: 'You do not perform this treatment. Somebody who does can start it.',
  cannot_undo: (params) =>
    obstacle(params) ?? 'This cannot be taken back any more: something was built on it.',
  intake_in_progress: 'An intake is open already. Finish that one first.',
  no_form: 'The clinic has no published intake form yet.',
  in_use: 'This is still in use, so it cannot be removed.',
  zone_in_use: 'Visits are booked already, so the time zone cannot change.',
  last_manager: 'A clinic needs at least one manager.',
  already_exists: 'This exists already.',
  already_member: 'This person works here already.',
  invited_elsewhere: 'This e-mail is waiting for an invitation of another clinic.',
  shared_account: 'This person also works elsewhere and changes the e-mail themselves.',
  unknown_protocol: 'This protocol is not in the catalogue.',
  too_large: 'That is too much at once.',
  unsupported_type: 'This kind of file is not understood.',
  answer_missing: 'An answer is missing that could block or delay this. Ask the patient, or examine, first.',
  reason_needed: 'Write a reason for each finding that asks for one.',
  phototype_missing: 'Examine the skin first: the phototype is not known.',
  other_treatment_open:
    'Another treatment of this patient is still in the room. Record it as done, or take its start back, then start this one.',
  invalid_advice_input: 'Some entries need another look.',
  bad_filter: 'This list cannot be narrowed that way. Load the page again.',
  bad_range: 'This part of the list does not exist. Load the page again.',
  bad_sort: 'This list cannot be sorted that way. Load the page again.',
  bad_version: 'Load this again, then make your change.',
  too_deep: 'The server did not understand this. Load the page again.',
  unknown_filter: 'This list cannot be narrowed that way. Load the page again.',
  unknown_sort: 'This list cannot be sorted that way. Load the page again.',
};

/** Words for what is wrong with one field. */
export const fieldWords: Readonly<Record<string, Say>> = {
  required: 'This is needed.',
  not_text: 'Write some text.',
  unprintable: 'Some characters cannot be stored. Type it again.',
  wrong_length: length,
  not_an_email: 'Write an e-mail address, as name@clinic.example.',
  not_a_phone: 'Write a phone number with its area code.',
  not_a_day: 'Write a day, as 14 Oct 2026.',
  in_the_future: 'This day lies in the future.',
  too_long_ago: 'This day lies too far back. Look at the year again.',
  too_far_ahead: 'This day lies too far ahead. Look at the year again.',
  not_an_instant: 'Write a day and a time.',
  not_a_choice: 'Choose one of the list.',
  not_a_country: 'Choose a country.',
  not_a_language: 'Choose a language.',
  not_a_time_zone: 'Choose a time zone.',
  not_a_color: 'Choose a colour.',
  not_a_number: 'Write a number.',
  not_a_whole_number: 'Write a whole number.',
  not_a_whole_minute: 'Choose a whole minute.',
  out_of_order: ({ least }) =>
    least === undefined
      ? 'This is out of order with the figures beside it.'
      : `Out of order: at least ${String(least)}, as the figure before it.`,
  out_of_range: within,
  sessions_out_of_range: within,
  too_many: ({ most }) => (most ? `At most ${String(most)}.` : 'Too many.'),
  too_few: 'Choose at least one.',
  taken: 'This is taken already.',
  record_missing: 'Record what was given in every treatment of this visit.',
  not_of_this_visit: 'This treatment is not part of the visit.',
  twice: 'This is here twice.',
  given_twice: 'This is here twice.',
  session_twice: 'This session is here twice.',
  overlaps: 'These times overlap.',
  placeholder_of_health: 'A message never says anything of somebody’s health: take this placeholder out.',
  ends_before_start: 'The end lies before the start.',
  closed: 'The clinic is closed then.',
  not_an_id: 'Choose one of the list.',
  not_true_or_false: 'Say yes or no.',
  after_today: 'This day lies in the future.',
  in_the_past: 'This day lies in the past.',
  already_exists: 'This is here already.',
  already_member: 'This person works here already.',
  invited_elsewhere: 'This e-mail is waiting for an invitation of another clinic.',
  area_not_of_protocol: 'This treatment is not for that area.',
  blocked: 'A finding rules this treatment out.',
  chosen_twice: 'This is chosen twice.',
  not_alone: 'This answer stands alone: take the others back, or this one.',
  not_an_option: 'Choose one of the answers.',
  not_a_list: 'Choose from the list.',
  not_an_object: 'Fill this in.',
  not_a_text: 'Write some text.',
  not_a_digest: 'Paste the digest as it was published.',
  not_an_answer: 'Say yes, no or not sure, with the day when it has one.',
  ends_before_it_starts: 'The last day lies before the first.',
  first_day_missing: 'Give the first day too.',
  too_long: ({ most }) => (most ? `Write at most ${String(most)} characters.` : 'Write less.'),
  unknown_area: 'Choose an area of the list.',
  unknown_concern: 'Choose a concern of the list.',
  unknown_fact: 'Choose a fact of the list.',
  unknown_field: 'This cannot be stored here.',
  unknown_kind: 'Choose a kind of the list.',
  unknown_placeholder: 'There is no such placeholder. Those that there are stand below the text.',
  unknown_protocol: 'This protocol is not in the catalogue.',
  unknown_question: 'The form does not ask this. Load it again.',
};
