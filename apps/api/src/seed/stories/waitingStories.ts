import { addDays, type Day } from '@stratum/calendar';
import type { Stage } from '../stage/Stage.js';
import { callToday } from './callToday.js';
import { comeToConsultation } from './comeToConsultation.js';
import { comeUrgently } from './comeUrgently.js';
import type { NamedStory } from './NamedStory.js';
import { planTogether } from './planTogether.js';

const mandelic = { oneOf: ['mandelic-40'], rhythm: 'half', sessions: 6 } as const;
const before = ({ today }: Stage, days: number): Day => addDays(today, -days);

/** Stories of patients with whom it is the clinic's turn: something waits to be done today. */
export const waitingStories: readonly NamedStory[] = [
  {
    about: 'half-finished intake',
    person: {
      given: 'Emre',
      family: 'Aksoy',
      age: 29,
      phototype: 4,
      sexAtBirth: 'male',
      answers: { concerns: ['acne-comedonal'], pregnant: 'not-possible', breastfeeding: 'not-possible' },
    },
    tell: (stage, lead) => callToday(stage, lead, { share: 0.45 }),
  },
  {
    about: 'submitted intake waiting for review',
    person: {
      given: 'Lucía',
      family: 'Romero Díaz',
      age: 38,
      phototype: 4,
      allergyNote: 'Penicillin: rash',
      answers: { concerns: ['melasma'], hormones: 'yes' },
    },
    tell: (stage, lead) => callToday(stage, lead, { share: 1 }),
  },
  {
    about: 'draft plan waiting for approval',
    person: {
      given: 'Claire',
      family: 'Dubois',
      age: 47,
      phototype: 2,
      answers: { concerns: ['dullness', 'fine-lines'], smoker: 'yes' },
    },
    async *tell(stage, lead) {
      const wishes = [{ oneOf: ['glycolic-20-35', 'mandelic-40'] }];
      yield* planTogether(stage, lead, { calls: before(stage, 6), within: 3, wishes, upTo: 'drafted' });
    },
  },
  {
    about: 'approved series waiting to be booked',
    person: {
      given: 'Agnieszka',
      family: 'Zając',
      age: 36,
      phototype: 3,
      answers: { concerns: ['pih', 'texture-pores'] },
    },
    async *tell(stage, lead) {
      yield* planTogether(stage, lead, {
        calls: before(stage, 6),
        within: 3,
        wishes: [mandelic],
        upTo: 'approved',
      });
    },
  },
  {
    about: 'an urgent visit today',
    person: {
      given: 'Viktor',
      family: 'Petrenko',
      age: 52,
      phototype: 2,
      sexAtBirth: 'male',
      answers: { concerns: ['nasolabial-folds'], pregnant: 'not-possible', breastfeeding: 'not-possible' },
    },
    tell: comeUrgently,
  },
  {
    about: 'a no-show today',
    person: {
      given: 'Tobias',
      family: 'Ackermann',
      age: 27,
      phototype: 2,
      sexAtBirth: 'male',
      answers: { concerns: ['texture-pores'], pregnant: 'not-possible', breastfeeding: 'not-possible' },
    },
    tell: (stage, lead) => callToday(stage, lead, { share: 0, consultation: 'missed' }),
  },
  {
    about: 'wants advice first: changing lesion',
    person: {
      given: 'Rosemarie',
      family: 'Thiele',
      age: 69,
      phototype: 1,
      answers: { concerns: ['changing-lesion'], lesion: 'yes' },
    },
    async *tell(stage, lead) {
      yield* comeToConsultation(stage, lead, { calls: before(stage, 12), within: 5 });
    },
  },
];
