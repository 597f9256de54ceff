import { sayDays } from '../../formats';
import { carePlaces } from './carePlaces';

type Params = Readonly<Record<string, unknown>>;
type Say = (params: Params) => string;

/** The words of one step. */
interface CareWords {
  /** For the clinic. */
  readonly name: string;
  /** As the patient reads it; of a step that goes on after the visit, the part before it. */
  readonly text: Say;
  /** The part after the visit. */
  readonly after?: Say;
  /** What is asked when the patient comes; `when` is "since Mon 3 Mar", "today", or a span in brackets. */
  readonly asked?: (params: Params, when: string) => string;
}

const number = (params: Params, name: string) => Number(params[name] ?? 0);
const weeks = (params: Params) => {
  const [low, high] = [number(params, 'weeksLow'), number(params, 'weeksHigh')];
  return low === high || low === 0 ? `${high} weeks` : `${low} to ${high} weeks`;
};
const place = ({ area }: Params) => carePlaces[String(area)] ?? 'the treated skin';
const offTheFace = ({ area }: Params) => area === 'hands' || area === 'body';

/** Steps around a session, with what they say to whom and when. */
export const careSteps: Readonly<Record<string, CareWords>> = {
  'prime-retinoid': {
    name: 'Prime with a retinoid',
    text: (params) =>
      `Prepare ${place(params)} with the vitamin A cream that we gave you, as prescribed (${weeks(params)} before the treatment).`,
    asked: (_, when) => `Vitamin A cream used as prescribed ${when}?`,
  },
  'prime-bleaching': {
    name: 'Prime with a bleaching cream',
    text: (params) =>
      `Use the cream against dark spots that we prescribed (${weeks(params)} before the treatment).`,
    asked: (_, when) => `Cream against dark spots used as prescribed ${when}?`,
  },
  'stop-retinoid': {
    name: 'Leave out the retinoid',
    text: (params) => `No creams with retinol, tretinoin or other vitamin A on ${place(params)}.`,
    after: (params) => `Still no creams with retinol, tretinoin or other vitamin A on ${place(params)}.`,
    asked: (params, when) => `No vitamin A cream on ${place(params)} ${when}?`,
  },
  'restart-retinoid': {
    name: 'Retinoid again',
    text: () => 'From now on you may use your vitamin A cream again, once the skin has healed.',
  },
  'stop-acids': {
    name: 'Leave out acids and bleaching creams',
    text: (params) => `No creams with fruit or other acids and no bleaching creams on ${place(params)}.`,
    after: (params) =>
      `Still no creams with fruit or other acids and no bleaching creams on ${place(params)}.`,
    asked: (params, when) => `No acids and no bleaching creams on ${place(params)} ${when}?`,
  },
  'no-hair-removal': {
    name: 'No hair removal',
    text: (params) => `No waxing, threading, epilating or depilatory cream on ${place(params)}.`,
    after: (params) => `Still no waxing, threading, epilating or depilatory cream on ${place(params)}.`,
    asked: (params, when) =>
      `No waxing, threading, epilating or depilatory cream on ${place(params)} ${when}?`,
  },
  'no-shaving': {
    name: 'No shaving',
    text: (params) => `Do not shave ${place(params)}.`,
    asked: (params, when) => `Not shaved ${place(params)} ${when}?`,
  },
  'no-sun-before': {
    name: 'No strong sun',
    text: () => 'No sunbathing, no tanning bed: tanned or burnt skin cannot be treated.',
    asked: (_, when) => `No sunbathing and no tanning bed ${when}?`,
  },
  antiviral: {
    name: 'Antiviral cover',
    text: (params) =>
      params['mg']
        ? `Start the tablets against cold sores as prescribed: ${number(params, 'mg')} mg, ${number(params, 'timesADay')} times a day, for ${sayDays(number(params, 'days'))}.`
        : 'Start the tablets that were prescribed for these days.',
    after: (params) =>
      params['mg']
        ? `Go on with the tablets: ${number(params, 'mg')} mg, ${number(params, 'timesADay')} times a day, to the last of these days.`
        : 'Go on with the tablets that were prescribed, to the last of these days.',
    asked: (_, when) => `Tablets against cold sores taken ${when}?`,
  },
  'collagen-skin-test': {
    name: 'Skin test for collagen',
    text: () => 'Come for the skin test in these days.',
    asked: (_, when) => `Skin test for collagen done ${when}?`,
  },
  'sun-protection': {
    name: 'Strict sun protection',
    text: (params) =>
      `Strong sun protection on ${place(params)} every day, ${offTheFace(params) ? '' : 'a hat, '}no sunbathing, no tanning bed.`,
  },
  'no-makeup': { name: 'No make-up', text: (params) => `No make-up on ${place(params)}.` },
  'rest-after-filler': {
    name: 'Rest after the filler',
    text: () => 'No hard exercise, no sauna, no great heat, no alcohol.',
  },
  'no-pressure': {
    name: 'No pressure on the area',
    text: (params) =>
      offTheFace(params)
        ? `No massage and nothing that presses on ${place(params)}.`
        : `No massage, nothing that presses on ${place(params)}, and no dental treatment if it can wait.`,
  },
  'follow-up-call': {
    name: 'Follow-up call',
    text: () => 'We call you and ask how your skin is.',
  },
  'follow-up-photo': { name: 'Photo', text: (params) => `Send us a photo of ${place(params)}.` },
  'follow-up-visit': {
    name: 'A look at the skin',
    text: (params) => `Come in for a moment, so that we can look at ${place(params)}.`,
  },
};
