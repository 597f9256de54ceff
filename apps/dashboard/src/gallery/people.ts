/** Rows of a worklist with every length of name and every state of the day. */
export const people = [
  {
    id: '1',
    time: '09:00',
    name: 'Ana Sofía Costa',
    state: 'confirmed',
    what: 'Salicylic acid 20–30 %, session 4 of 6',
    next: 'Check in at the desk',
    verb: 'Check in',
  },
  {
    id: '2',
    time: '09:30',
    name: 'Jonas Weber',
    state: 'arrived',
    what: 'Jessner’s solution, session 1 of 3',
    next: 'Waiting 12 min in the lounge',
    verb: 'Start',
  },
  {
    id: '3',
    time: '10:15',
    name: 'Łucja Wiśniewska-Kowalczyk',
    state: 'in-room',
    what: 'Consultation',
    next: 'In room 2 with Dr. Moreau',
    verb: 'Record',
  },
  {
    id: '4',
    time: '11:00',
    name: 'Priya Raman',
    state: 'missed',
    what: 'Lips, session 1 of 2',
    next: 'Offer a new time before 30 Oct',
    verb: 'Offer times',
  },
];
