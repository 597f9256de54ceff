import { addDays, type Day } from '@stratum/calendar';
import type { AnswerValue } from '@stratum/clinical';
import type { Chance } from '../Chance.js';
import { families, men, women } from './names.js';
import type { Person } from './Person.js';

/** How often each phototype is seen, I to VI. */
const PHOTOTYPES = [1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6];

/** What is told beside "no": how often, and the answers. */
const HISTORIES: readonly (readonly [number, Record<string, AnswerValue>, string?])[] = [
  [0.12, { 'cold-sores-ever': 'yes' }],
  [0.12, { smoker: 'yes' }],
  [0.15, { hormones: 'yes' }],
  [0.05, { anticoagulant: 'yes' }],
  [0.04, { conditions: ['diabetes'] }],
  [0.05, { conditions: ['thyroid'] }],
  [0.05, { allergies: ['latex'] }, 'Latex: use nitrile gloves'],
  [0.04, { allergies: ['nuts'] }, 'Almonds and hazelnuts'],
  [0.03, { allergies: ['other'], 'allergy-other': 'Nickel' }, 'Nickel'],
  [0.06, { 'dark-marks': 'yes' }],
];

export interface PersonWanted {
  readonly concerns: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly country: string;
  readonly today: Day;
  /** Names of whom there already is. */
  readonly taken: Set<string>;
}

/** A plausible person of an age and with concerns, whose name nobody else has. */
export function aPerson({ concerns, from, to, country, today, taken }: PersonWanted, chance: Chance): Person {
  const isWoman = chance.happens(0.8);
  let given: string;
  let family: string;
  do {
    given = chance.oneOf(isWoman ? women : men);
    family = chance.oneOf(families);
  } while (taken.has(`${given} ${family}`));
  taken.add(`${given} ${family}`);
  const histories = HISTORIES.filter(([share]) => chance.happens(share));
  const note = histories.flatMap(([, , words]) => (words === undefined ? [] : [words])).at(-1);
  const cannot = { pregnant: 'not-possible', breastfeeding: 'not-possible' };
  return {
    ...{ given, family, sexAtBirth: isWoman ? 'female' : 'male' },
    born: addDays(today, -Math.round(365.25 * chance.whole(from, to)) - chance.whole(1, 364)),
    ...contactOf({ given, family, country }, chance),
    ...(note === undefined ? {} : { allergyNote: note }),
    phototype: chance.oneOf(PHOTOTYPES),
    glogau: chance.whole(1, 3),
    answers: Object.assign(
      { concerns: [...concerns] },
      ...histories.map(([, told]) => told),
      isWoman ? {} : cannot,
    ),
  };
}

type Contact = Pick<Person, 'phone' | 'email' | 'language' | 'emergencyName' | 'emergencyPhone'>;

/** How somebody is reached. */
export function contactOf(
  { given, family, country }: { given: string; family: string; country: string },
  chance: Chance,
): Contact {
  const digits = (count: number) => Array.from({ length: count }, () => chance.whole(0, 9)).join('');
  const phone = () =>
    country === 'US' ? `+1212555${digits(4)}` : `+4915${chance.oneOf(['1', '2', '7'])}${digits(8)}`;
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll('ı', 'i')
      .replaceAll(/[^A-Za-z]/gu, '')
      .toLowerCase();
  return {
    phone: phone(),
    email: `${plain(given)}.${plain(family)}@mail.example`,
    language: country === 'US' ? 'en' : 'de',
    emergencyName: `${chance.oneOf([...women, ...men])} ${family}`,
    emergencyPhone: phone(),
  };
}
