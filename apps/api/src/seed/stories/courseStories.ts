import { addDays, type Day } from '@stratum/calendar';
import { missVisit } from '../../journeys/missVisit/missVisit.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { attend } from './attend.js';
import { attendAll } from './attendAll.js';
import { beTreated } from './beTreated.js';
import { cancel } from './followVisits.js';
import type { NamedStory } from './NamedStory.js';
import { planTogether } from './planTogether.js';

const MINUTE = 60_000;
const mandelic = { oneOf: ['mandelic-40'], rhythm: 'half', sessions: 6 } as const;
const before = ({ today }: Stage, days: number): Day => addDays(today, -days);

/** Stories of patients who are being treated. */
export const courseStories: readonly NamedStory[] = [
  {
    about: 'mid-series peel',
    person: {
      given: 'Pia',
      family: 'Lindqvist',
      age: 34,
      phototype: 3,
      answers: { concerns: ['melasma', 'dullness'], 'cold-sores-ever': 'yes' },
    },
    async *tell(stage, lead) {
      const planned = yield* planTogether(stage, lead, {
        calls: before(stage, 62),
        within: 3,
        wishes: [mandelic],
      });
      yield* attendAll(stage, planned?.visits ?? [], lead);
    },
  },
  {
    about: 'isotretinoin washout',
    person: {
      given: 'Jonas',
      family: 'Weber',
      age: 24,
      phototype: 2,
      sexAtBirth: 'male',
      answers: {
        concerns: ['scars-ice-pick'],
        isotretinoin: 'stopped',
        pregnant: 'not-possible',
        breastfeeding: 'not-possible',
      },
    },
    tell: (stage, { person, chance }) => {
      const answers = { ...person.answers, 'isotretinoin-last': before(stage, 70) };
      const wishes = [{ oneOf: ['tca-cross', 'tca-10-25'] }];
      return beTreated(
        stage,
        { person: { ...person, answers }, chance },
        { calls: before(stage, 9), within: 4, wishes },
      );
    },
  },
  {
    about: 'missed third visit',
    person: { given: 'Marta', family: 'Kowalska', age: 41, phototype: 3, answers: { concerns: ['pih'] } },
    async *tell(stage, lead) {
      const planned = yield* planTogether(stage, lead, {
        calls: before(stage, 43),
        within: 3,
        wishes: [mandelic],
      });
      const visits = planned?.visits ?? [];
      yield* attendAll(stage, visits.slice(0, 2), lead);
      const third = visits[2];
      if (third === undefined) return;
      const missed = Date.parse(third.startsAt) + 40 * MINUTE;
      yield missed;
      await missVisit(
        stage.database,
        stage.receptionists[0] as Stage['manager'],
        third,
        momentOf(stage, missed),
      );
    },
  },
  {
    about: 'filler review due',
    person: {
      given: 'Sabine',
      family: 'Hofer',
      age: 56,
      phototype: 2,
      answers: { concerns: ['nasolabial-folds'] },
    },
    async *tell(stage, lead) {
      // Its effect lasts six months at least: then somebody looks whether it is to be repeated.
      const wanted = { calls: before(stage, 192), within: 4, wishes: [{ oneOf: ['ha-nasolabial'] }] };
      const planned = yield* planTogether(stage, lead, wanted);
      yield* attendAll(stage, planned?.visits ?? [], lead);
    },
  },
  {
    about: 'wedding in June',
    person: {
      given: 'Sophie',
      family: 'Bergmann',
      age: 31,
      phototype: 2,
      answers: { concerns: ['dullness'], event: 'yes' },
    },
    tell: (stage, { person, chance }) => {
      const answers = { ...person.answers, 'event-date': nextJune(stage.today) };
      const calls = before(stage, 26);
      return beTreated(
        stage,
        { person: { ...person, answers }, chance },
        { calls, within: 4, wishes: [mandelic] },
      );
    },
  },
  {
    about: 'pregnancy told at check-in',
    person: { given: 'Leyla', family: 'Benali', age: 33, phototype: 4, answers: { concerns: ['melasma'] } },
    async *tell(stage, lead) {
      const wishes = [{ ...mandelic, oneOf: ['salicylic-20-30', 'mandelic-40'] }];
      const planned = yield* planTogether(stage, lead, { calls: before(stage, 20), within: 2, wishes });
      const [first, second] = planned?.visits ?? [];
      if (first === undefined || second === undefined) return;
      yield* attend(stage, first, lead.chance);
      const { visit, at, outcome } = yield* attend(stage, second, lead.chance, {
        answers: { pregnant: 'yes' },
      });
      if (outcome === 'stopped') await cancel(stage, visit, 'Not treated: pregnant', at + 6 * MINUTE);
    },
  },
  {
    about: 'peel and filler on an anticoagulant',
    person: {
      given: 'Ingrid',
      family: 'Solberg',
      age: 58,
      phototype: 2,
      answers: { concerns: ['midface-volume', 'dullness'], anticoagulant: 'yes' },
    },
    tell: (stage, lead) => {
      const wishes = [{ oneOf: ['ha-cheek'] }, { oneOf: ['mandelic-40'], sessions: 4 }];
      return beTreated(stage, lead, { calls: before(stage, 20), within: 5, wishes });
    },
  },
];

/** The second Saturday or so of a June that is far enough away. */
function nextJune(today: Day): Day {
  const year = Number(today.slice(0, 4));
  const found = [year, year + 1].map((one) => `${one}-06-12`).find((day) => day > addDays(today, 60));
  return found as Day;
}
