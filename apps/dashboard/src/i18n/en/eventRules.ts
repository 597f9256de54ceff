import { sayDate, sayDays } from '../../formats';

type Params = Readonly<Record<string, unknown>>;

/** `name` is put in by the screen that knows the plan. */
const eventIn = ({ name, on }: Params) =>
  [typeof name === 'string' ? `“${name}”` : 'the event', typeof on === 'string' ? `on ${sayDate(on)}` : '']
    .filter(Boolean)
    .join(' ');

const freeBefore = (why: string) => (params: Params) => {
  const days = Number(params['days'] ?? 0);
  return days > 1
    ? `The ${sayDays(days)} before ${eventIn(params)} stay free: ${why}`
    : `Not right before ${eventIn(params)}: ${why}`;
};

/** One sentence per rule by which a session keeps away from an event of the patient's life. */
export const eventRules: Readonly<Record<string, (params: Params) => string>> = {
  'event-after-peel': freeBefore('the skin has to have calmed'),
  'event-after-filler': freeBefore('swelling and bruises have to be gone'),
  'sun-holiday': freeBefore('treated skin stays out of the sun, before and after'),
  'event-away': (params) => `Away: ${eventIn(params)}`,
};
