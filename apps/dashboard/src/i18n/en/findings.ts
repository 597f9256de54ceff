import { sayDate, sayDays } from '../../formats';
import { concerns } from './concerns';
import { facts } from './facts';

export type FindingWords = {
  readonly severity: string;
  readonly until: string;
  /** A parameter as a number; 0 where it is missing. */
  readonly n: (name: string) => number;
  readonly text: (name: string) => string;
  /** What the finding came from: code of a fact, concern or trait. */
  readonly from: string;
};
type Say = string | ((words: FindingWords) => string);

const apart =
  (what: string) =>
  ({ n, until, text }: FindingWords) =>
    `${what}${text('on') ? ` (${sayDate(text('on'))})` : ''} asks for ${sayDays(n('days'))} of distance${until ? `; possible from ${until}` : ''}.`;

const heals =
  (what: string) =>
  ({ n, until }: FindingWords) => {
    const more = n('daysAfterHealing');
    const then = more > 0 ? `healed, and then ${sayDays(more)} more` : 'healed';
    return until ? `${what} has healed; possible from ${until}.` : `${what}: wait until it has ${then}.`;
  };

/** What binds a window is said as `defer`, and no caution binds one. */
const binds = (severity: string) => severity === 'absolute' || severity === 'defer';

const graded =
  (stop: string, caution: string) =>
  ({ severity }: FindingWords) =>
    binds(severity) ? stop : caution;

const weeks = (low: number, high: number) => (low === high ? `${low} weeks` : `${low}–${high} weeks`);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** One sentence per finding code: what is so, and what it means for the treatment. */
export const findings: Readonly<Record<string, Say>> = {
  'changing-lesion': 'A spot is changing; nothing is treated before a dermatologist has seen it.',
  'bdd-positive':
    'The screen for body image distress is positive; nothing is treated before an independent review.',
  pregnancy: graded(
    'No elective treatment in pregnancy.',
    'Pregnant; the clinic’s policy allows gentle peels after a talk about it.',
  ),
  breastfeeding: graded(
    'No elective treatment while breastfeeding.',
    'Breastfeeding; the clinic’s policy allows gentle peels after a talk about it.',
  ),
  'under-age': ({ n }) => `${n('age')} years old; treatment begins at ${n('under')}.`,
  'under-filler-approval-age': ({ n }) =>
    `${n('age')} years old; fillers are approved from ${n('under')}, so this is outside approval.`,
  phototype: ({ severity, n, text }) => {
    const type = `Phototype ${ROMAN[n('phototype')] ?? 'not known'}`;
    if (binds(severity)) return `${type} rules this peel out: too high a risk of lasting colour change.`;
    const asks = text('asks')
      .split(' ')
      .filter(Boolean)
      .map((ask) => ASKS[ask] ?? ask);
    return `${type} needs care with this peel${asks.length ? `: ${asks.join(', ')}` : ''}.`;
  },
  'test-spot': ({ n }) => `A test spot comes first for phototype ${ROMAN[n('phototype')] ?? 'not known'}.`,
  priming: ({ n }) => {
    const bleach = n('bleachingWeeksHigh');
    const retinoid = `Prime the skin with a retinoid for ${weeks(n('retinoidWeeksLow'), n('retinoidWeeksHigh'))}`;
    return bleach > 0
      ? `${retinoid} and with a bleaching cream for ${weeks(n('bleachingWeeksLow'), bleach)} before.`
      : `${retinoid} before.`;
  },
  'peel-preparation': ({ n }) =>
    `Stop acids ${sayDays(n('stopAcidsDaysBefore'))} and hair removal ${sayDays(n('noHairRemovalDaysBefore'))} before; no shaving on the day.`,
  'monitored-peel': ({ n }) =>
    `Done by a physician with the heart monitored, over at least ${n('minutesAtLeast')} minutes, for Glogau III–IV.`,
  'collagen-skin-test': ({ n }) =>
    `A skin test for collagen comes ${n('weeksBeforeLow')}–${n('weeksBeforeHigh')} weeks before.`,
  antiviral: ({ n }) =>
    `Antiviral cover for everybody: valaciclovir ${n('mg')} mg, ${n('timesADay')} times a day for ${sayDays(n('days'))}, from ${sayDays(n('daysBefore'))} before; the prescriber decides.`,
  'hsv-active': heals('An active cold sore'),
  'hsv-history': ({ text }) =>
    text('antiviral') === 'required'
      ? 'Cold sores before: antiviral cover is needed.'
      : 'Cold sores before: offer antiviral cover.',
  'infection-active': heals('A skin infection'),
  'dermatitis-active': heals('Eczema or dermatitis'),
  'wound-or-sunburn': heals('A wound or sunburn'),
  'inflamed-acne': ({ n }) =>
    `Inflamed acne in the area: wait until it has calmed, and then ${sayDays(n('daysAfterHealing'))} more.`,
  'acne-nodular': 'Nodular acne belongs to a dermatologist before any peel.',
  melasma: graded(
    'Melasma rules out deep peels.',
    'Melasma: creams and sun protection come first, peels only add to them and can darken it.',
  ),
  'under-eye-pigment':
    'Dark circles from pigment do not improve with filler; make sure that a hollow is the cause.',
  isotretinoin: ({ severity, n, until, text }) => {
    const told = text('on') ? `Isotretinoin until ${sayDate(text('on'))}` : 'Isotretinoin';
    return severity === 'caution'
      ? `${told}: skin may still heal slowly; superficial only, after a talk about it.`
      : `${told} asks for ${sayDays(n('days'))} of distance${until ? `; possible from ${until}` : ''}.`;
  },
  'retinoid-stop': ({ n, text }) =>
    `Stop the retinoid ${sayDays(n('stopDaysBefore'))} before${text('readyOn') ? ` (ready on ${sayDate(text('readyOn'))})` : ''}; start again after ${sayDays(n('restartDaysAfter'))}.`,
  photosensitiser: 'A medicine makes the skin sensitive to light: strict sun protection, lowest strength.',
  hormones: 'Hormones raise the risk of dark patches after a peel: strict sun protection.',
  anticoagulant: ({ n }) =>
    `Blood thinner: more bruising. Never stop a prescribed one; supplements may pause ${sayDays(n('unprescribedStopDays'))} before.`,
  keloid: graded(
    'Raised scars before: this treatment can bring on more.',
    'Raised scars before: talk about the risk, test a small area.',
  ),
  'facial-surgery': apart('Surgery of the face'),
  radiation: graded(
    'Irradiated skin does not heal well enough for this depth.',
    'Irradiated skin heals slowly: leave the area out.',
  ),
  cryotherapy: apart('Cryotherapy'),
  'laser-ablative': apart('Ablative laser'),
  'laser-nonablative': apart('Non-ablative laser'),
  'microneedling-and-peel': apart('Microneedling'),
  'filler-before-microneedling': apart('Planned microneedling'),
  'device-first': ({ text }) =>
    `On the same day ${facts[text('first')] ?? text('first')} goes first, the filler after it.`,
  waxing: apart('Waxing or depilation'),
  tan: apart('A tan'),
  'sun-holiday': apart('A holiday in the sun'),
  'neurotoxin-before-peel': (words) =>
    words.text('first')
      ? 'On the same day the peel goes first, the botulinum toxin after it.'
      : apart('Botulinum toxin')(words),
  'neurotoxin-and-filler': apart('Botulinum toxin'),
  'filler-and-peel': apart('Filler in the area'),
  'peel-and-filler': apart('A peel in the area'),
  'peel-and-peel': apart('Another peel'),
  'filler-and-filler': apart('Filler in the area'),
  'permanent-filler': graded(
    'Permanent or unknown filler lies in this area; nothing goes in before an ultrasound or a senior review.',
    'Permanent filler lies in this area and was reviewed: another plane or site.',
  ),
  'dental-work': apart('Dental work'),
  vaccination: apart('A vaccination'),
  'febrile-illness': apart('An illness with fever'),
  'event-after-peel': ({ n, text }) =>
    `The last safe day is ${sayDays(n('days'))} before the event${text('on') ? ` on ${sayDate(text('on'))}` : ''}, so that the skin has calmed.`,
  'event-after-filler': ({ n, text }) =>
    `The last safe day is ${sayDays(n('days'))} before the event${text('on') ? ` on ${sayDate(text('on'))}` : ''}, so that swelling and bruises are gone.`,
  smoker: ({ n }) => `Smoking slows healing: stop ${n('stopWeeks')} weeks before.`,
  immunosuppressed: graded(
    'A weakened immune system rules this treatment out.',
    'A weakened immune system: more infections, slower healing; ask the treating physician.',
  ),
  autoimmune: ({ severity }) =>
    severity === 'defer'
      ? 'An active autoimmune disease: wait until it is quiet, with a letter from the specialist.'
      : 'A quiet autoimmune disease: a letter from the specialist is needed.',
  diabetes:
    'Diabetes raises the risk to the heart with phenol: have it well controlled and the heart checked.',
  cardiac: graded(
    'Heart disease rules out this peel.',
    'Heart disease: ask the cardiologist before this depth.',
  ),
  renal: graded(
    'Kidney disease rules this peel out: what is absorbed cannot be cleared.',
    'Kidney disease: small areas only, ask the physician.',
  ),
  hepatic: graded(
    'Liver disease rules this peel out: what is absorbed cannot be cleared.',
    'Liver disease: small areas only, ask the physician.',
  ),
  thyroid: 'Thyroid disease and resorcinol: small areas, well controlled.',
  'bleeding-disorder': graded(
    'A bleeding disorder rules this filler out.',
    'A bleeding disorder: bruises; cannula, small amounts, ask the haematologist.',
  ),
  'epilepsy-untreated': 'Untreated epilepsy rules fillers with lidocaine out.',
  porphyria: 'Porphyria rules fillers with lidocaine out.',
  anaphylaxis: 'Anaphylaxis before rules fillers out.',
  'allergy-salicylate': 'Allergic to salicylates, which this peel contains.',
  'allergy-resorcinol': 'Allergic to resorcinol, which this peel contains.',
  'allergy-nuts': 'Allergic to nuts: mandelic acid comes from almonds; a patch test comes first.',
  'allergy-lidocaine': 'Allergic to lidocaine, which this filler contains.',
  'allergy-gram-positive': 'Allergic to bacterial proteins, traces of which this filler contains.',
  'allergy-bovine-collagen': 'Allergic to bovine collagen, which this filler contains.',
  'not-answered': ({ from, text, severity }) => {
    const asked = facts[from] ?? concerns[from] ?? from.replaceAll('-', ' ');
    const what =
      text('missing') === 'kind' ? `“${asked}”: which kind, and when?` : `“${asked}” is not answered.`;
    return severity === 'needs-answer' ? `${what} It could rule this out or make it wait.` : what;
  },
};

const ASKS: Readonly<Record<string, string>> = {
  priming: 'prime the skin first',
  'test-spot': 'test spot first',
  specialist: 'by a specialist',
};
