/** Words of the intakes: the worklist and filling one in. */
export const intakes = {
  title: 'Intakes',
  lead: 'From the first answer to the signed assessment.',
  tabs: { 'in-progress': 'In progress', submitted: 'Submitted', assessed: 'Assessed' },
  empty: {
    'in-progress': {
      title: 'No intake is being filled in',
      text: 'Open a patient and start an intake with them.',
    },
    submitted: {
      title: 'Nothing waits for an assessment',
      text: 'Submitted intakes stand here until a specialist has signed.',
    },
    assessed: { title: 'No assessments yet', text: 'Signed assessments and their intakes stand here.' },
  },
  findPatient: 'Find a patient',
  next: {
    'in-progress': (answered: number) => `${answered} answers so far`,
    submitted: (moment: string) => `Submitted ${moment}`,
    assessed: (moment: string) => `Assessed; submitted ${moment}`,
  },
  verbs: { go: 'Continue', review: 'Review', open: 'Open' },
  fill: {
    title: (name: string) => `Intake of ${name}`,
    back: 'Intakes',
    progress: (answered: number, total: number) => `${answered} of ${total} answered`,
    section: (at: number, of: number) => `Section ${at} of ${of}`,
    previous: 'Back',
    next: 'Next section',
    submit: 'Submit intake',
    submitted: 'Submitted. The assessment is ready for a specialist.',
    submitTitle: 'Submit this intake?',
    submitText:
      'After this the answers are read by specialists and managers only; corrections are made at the examination.',
    saved: 'All answers are saved',
    saving: 'Saving …',
    notSaved: 'Not saved – check the connection. It is tried again.',
    optional: 'optional',
    needed: 'This is needed.',
    clear: 'Take back',
    missing: (n: number) => (n === 1 ? 'One needed answer is missing' : `${n} needed answers are missing`),
    changedTitle: 'Answered by somebody else meanwhile',
    changed: (who: string) => `${who} answered this while you were typing. Which answer is right?`,
    keepMine: 'Mine',
    keepTheirs: 'Theirs',
    closed: {
      title: 'This intake is submitted',
      text: 'What stands in it is for specialists and managers. New facts can be written down on the patient’s page.',
    },
    unsure: 'Not sure',
    scaleEnds: 'from low to high',
  },
} as const;
