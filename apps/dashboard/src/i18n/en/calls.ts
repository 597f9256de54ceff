import type { CallUrgency, RedFlagCode } from '@stratum/clinical';

const questions: Readonly<Record<RedFlagCode, { text: string; short: string }>> = {
  sight: {
    text: 'Has your sight changed, does a lid hang, have you a sudden bad headache, weakness, or trouble speaking?',
    short: 'sight, sudden headache, weakness or speech',
  },
  breathing: {
    text: 'Is it hard to breathe, are tongue or throat swelling, have you hives all over, or did you faint?',
    short: 'breathing, swelling throat, hives or fainting',
  },
  heart: {
    text: 'Is your heart pounding or stumbling, do your ears ring, are you dizzy or breathing fast?',
    short: 'pounding heart, ringing ears or dizziness',
  },
  colour: {
    text: 'Has the skin where you were treated, or near it, turned white, grey, blue, or patterned like a net?',
    short: 'skin white, grey, blue or like a net',
  },
  pain: {
    text: 'Have you strong pain, or pain that grows, there or elsewhere in the face?',
    short: 'strong or growing pain',
  },
  infection: {
    text: 'Have you fever, pus, blisters, open sores, or redness and heat that spread?',
    short: 'fever, pus, blisters or spreading redness',
  },
};

const urgency: Readonly<Record<CallUrgency, string>> = {
  emergency: 'Emergency',
  now: 'Clinician now',
  'same-day': 'Call back today',
  none: 'No red flag',
};

const outcomes: Readonly<Record<string, string>> = {
  advised: 'Advised on the telephone',
  'comes-in': 'Comes in',
  'sent-to-emergency': 'Sent to emergency care',
  'not-reached': 'Not reached',
};

/** The telephone number for an emergency, by country; 112 works on mobile telephones almost everywhere. */
const EMERGENCY_NUMBERS: Readonly<Record<string, string>> = {
  ...{ AU: '000', CA: '911', CH: '144', GB: '999', NZ: '111', US: '911' },
};
const emergencyNumber = (country: string) => EMERGENCY_NUMBERS[country] ?? '112';

/** What the person at the telephone does at once. */
const act: Readonly<Record<CallUrgency, (country: string) => string>> = {
  emergency: (country) =>
    `Tell them: call ${emergencyNumber(country)} now, or we call for you. Stay on the line and fetch a clinician.`,
  now: () => 'Keep them on the line and fetch a clinician to the telephone now. Minutes count.',
  'same-day': () =>
    'Tell them a clinician calls back today. Ask them to call again at once if it gets worse.',
  none: () => 'None of the six signs. A clinician reads your note and calls back when needed.',
};

/** Words of worried calls. */
export const calls = {
  verb: 'Worried call',
  title: 'Worried calls',
  lead: 'Patients who called because something worries them after a treatment. The gravest first.',
  questions,
  urgency,
  outcomes,
  act,
  answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  dialog: {
    title: (patient: string) => `Worried call: ${patient}`,
    lead: 'Read each question out and take the first answer. “Not sure” counts like a yes.',
    note: 'What else do they say?',
    noteHint: 'In their words, short.',
    missing: (n: number) => (n === 1 ? 'One question is left.' : `${n} questions are left.`),
    unasked: 'What was not asked counts as “not sure”.',
    needed: 'Please ask this too.',
    save: 'Write the call down',
    fetch: 'Fetch a clinician now',
  },
  result: {
    title: (patient: string) => `Written down: ${patient}`,
    protocol: 'What the clinic does',
    by: (name: string, day: string) => `written by ${name}, ${day}`,
    noProtocol:
      'Your clinic has not written down yet what it does then. Go by what stands above, and fetch a clinician.',
    askLead: 'The medical lead writes it under Worried calls, “What we do”.',
    writeIt: 'Write it now',
    onDuty: 'Fetch to the telephone',
    nobody: 'No specialist is at work now by their hours. Call the medical lead.',
    seen: 'Every clinician who is signed in sees this call now.',
    done: 'Done',
  },
  mark: {
    waiting: (n: number) => (n === 1 ? '1 worried call waits' : `${n} worried calls wait`),
    open: (n: number) => (n === 1 ? '1 worried call' : `${n} worried calls`),
  },
  tabs: { open: 'Waiting', answered: 'Being called back', closed: 'Closed', protocol: 'What we do' },
  tabsLabel: 'Worried calls by state',
  empty: {
    open: {
      title: 'Nobody waits for a call back',
      text: 'Calls are taken from the head of any patient’s page.',
    },
    answered: { title: 'Nobody is being called back now', text: 'Whoever takes a call on stands here.' },
    closed: { title: 'No call was closed yet', text: 'What came of each call stays here.' },
  },
  taken: (when: string, by: string) => `${when}, taken by ${by}`,
  signs: (signs: readonly string[]) => signs.join('; '),
  unsure: (signs: string) => `Not sure or not asked: ${signs}`,
  note: (text: string) => `“${text}”`,
  answeredBy: (name: string) => `${name} calls back`,
  nobodyYet: 'Nobody has called back yet.',
  closedAs: (outcome: string, name: string | null) => (name ? `${outcome}, ${name}` : outcome),
  answer: 'I call back',
  answered: (patient: string) => `You call ${patient} back.`,
  close: 'Close',
  closed: 'The call is closed.',
  closing: {
    title: (patient: string) => `What came of it: ${patient}`,
    lead: 'It stays with the call, for whoever speaks to the patient next.',
    outcome: 'Outcome',
    choose: 'Choose what came of it',
    note: 'Note',
    verb: 'Close the call',
  },
  callBack: (phone: string) => `Call ${phone}`,
  noPhone: 'No telephone number',
  protocol: {
    lead: 'What everybody does on a worried call, by how urgent it is. Whoever takes the call reads it at once.',
    none: 'Not written yet: until then everybody goes by the six questions and fetches a clinician.',
    nothing: {
      title: 'Nothing is written down yet',
      text: 'Say for each grade who is fetched, which number is called, what the patient is told and where the kit stands. The outline helps to begin; whoever takes a call reads it at once.',
    },
    outline: 'Begin with an outline',
    outlineText: [
      'Who is fetched, and who if they cannot come: ',
      'Which number is called: ',
      'What the patient is told: ',
      'Where the kit stands: ',
      'Who is told afterwards: ',
    ].join('\n'),
    mayWrite: 'Only the medical lead can write it.',
    label: (grade: string) => `${grade}: what we do`,
    hint: 'Who is fetched, which number is called, what is told to the patient, where the kit stands.',
    save: 'Save',
    saved: 'Saved. Everybody who takes such a call reads it from now on.',
  },
  more: 'Show more',
} as const;
