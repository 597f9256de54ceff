import { sayDays } from '../../formats';

type Params = Readonly<Record<string, unknown>>;
type Say = string | ((params: Params) => string);
type Step = { readonly name: string; readonly text: Say };

const number = (params: Params, name: string) => Number(params[name] ?? 0);
const weeks = (params: Params) => {
  const [low, high] = [number(params, 'weeksLow'), number(params, 'weeksHigh')];
  return low === high || low === 0 ? `${high} weeks` : `${low} to ${high} weeks`;
};

/** Steps around a session: a name for the clinic, and a sentence as the patient reads it. */
export const careSteps: Readonly<Record<string, Step>> = {
  'prime-retinoid': {
    name: 'Prime with a retinoid',
    text: (params) =>
      `Prepare the skin with the vitamin A cream that we gave you, as prescribed (${weeks(params)} before the treatment).`,
  },
  'prime-bleaching': {
    name: 'Prime with a bleaching cream',
    text: (params) =>
      `Use the cream against dark spots that we prescribed (${weeks(params)} before the treatment).`,
  },
  'stop-retinoid': {
    name: 'Leave out the retinoid',
    text: 'No creams with retinol, tretinoin or other vitamin A.',
  },
  'restart-retinoid': {
    name: 'Retinoid again',
    text: 'From now on you may use your vitamin A cream again, once the skin has healed.',
  },
  'stop-acids': {
    name: 'Leave out acids and bleaching creams',
    text: 'No creams with fruit acids or other acids, and no bleaching creams.',
  },
  'no-hair-removal': {
    name: 'No hair removal',
    text: 'No waxing, threading, epilating or depilatory cream on the face.',
  },
  'no-shaving': { name: 'No shaving', text: 'Do not shave the area.' },
  'no-sun-before': {
    name: 'No strong sun',
    text: 'No sunbathing, no tanning bed. A tanned or burnt skin cannot be treated.',
  },
  antiviral: {
    name: 'Antiviral cover',
    text: (params) =>
      params['mg']
        ? `Take the tablets against cold sores as prescribed: ${number(params, 'mg')} mg, ${number(params, 'timesADay')} times a day, for ${sayDays(number(params, 'days'))}.`
        : 'Take the tablets that were prescribed for these days.',
  },
  'collagen-skin-test': { name: 'Skin test for collagen', text: 'Come for the skin test in these days.' },
  'sun-protection': {
    name: 'Strict sun protection',
    text: 'Strong sun protection every day, a hat, no sunbathing and no tanning bed.',
  },
  'no-makeup': { name: 'No make-up', text: 'No make-up on the treated skin.' },
  'rest-after-filler': {
    name: 'Rest after the filler',
    text: 'No hard exercise, no sauna, no great heat, no alcohol.',
  },
  'no-pressure': {
    name: 'No pressure on the area',
    text: 'No massage, nothing that presses on the area, and no dental treatment if it can wait.',
  },
  'follow-up-call': { name: 'Follow-up call', text: 'We call you and ask how your skin is.' },
  'follow-up-photo': { name: 'Photo', text: 'Send us a photo of your skin.' },
  'follow-up-visit': {
    name: 'A look at the skin',
    text: 'Come in for a moment, so that we can look at your skin.',
  },
};

/** Words around the steps and answers of one session. */
export const care = {
  title: (n: number) => `Preparation and care (${n})`,
  kinds: { preparation: 'Before', aftercare: 'After', 'follow-up': 'Follow-up' },
  unsettled: 'Counted from the best day; the days move with the visit.',
  done: (by: string, day: string) => `kept to, asked by ${by} on ${day}`,
  notDone: (by: string, day: string) => `not kept to, asked by ${by} on ${day}`,
  from: (source: string) => `source ${source}`,
  next: 'next',
  awaits: 'Still to ask before it',
  never: (fact: string) => `${fact}: never answered`,
  unclear: (fact: string, said: string) => `${fact}: not clear since ${said}`,
  aged: (fact: string, said: string, again: string) => `${fact}: asked on ${said}, ask again from ${again}`,
  prepared: 'Prepared as agreed?',
  preparedHint: 'Left open means that it was not asked.',
  yes: 'Kept to',
  no: 'Not kept to',
  undone: 'What was agreed before the treatment was not kept to:',
} as const;
