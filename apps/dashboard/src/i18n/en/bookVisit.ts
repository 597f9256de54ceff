/** Words of booking a single visit. */
export const bookVisit = {
  title: 'Book a visit',
  patient: 'Patient',
  findPatient: 'Name, phone, e-mail or number',
  change: 'Another patient',
  found: (n: number) => (n === 1 ? '1 patient' : `${n} patients`),
  nobody: 'Nobody found. Try another part of the name.',
  newPatient: 'Register a new patient',
  kind: 'What for',
  kinds: {
    consultation: 'Consultation',
    review: 'Review',
    treatment: 'Single treatment',
  },
  kindHints: {
    consultation: 'To look and talk; any room.',
    review: 'To see how the skin did.',
    treatment: 'Outside of a plan.',
  },
  protocol: 'Treatment',
  choose: 'Choose a treatment',
  peels: 'Peels',
  fillers: 'Fillers',
  series: (n: number) =>
    n === 1
      ? 'One session of this patient’s plan waits for a visit.'
      : `${n} sessions of this patient’s plan wait for visits.`,
  bookSeries: 'Book from the plan',
  needs: {
    patient: 'Choose the patient first.',
    protocol: 'Choose the treatment first.',
    time: 'Choose a time first.',
  },
  when: 'When',
  first: 'Choose the patient first.',
  pointed: (moment: string) => `${moment}, or the nearest time that fits. Choose the patient first.`,
  verb: (moment: string) => `Book ${moment}`,
  verbBare: 'Book',
} as const;
