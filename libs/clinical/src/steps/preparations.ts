import type { Protocol } from '../catalogue/Protocol.js';
import type { StepDays, StepRule, StepSituation } from './StepRule.js';

const WEEK = 7;

const depthOf = (protocol: Protocol) => (protocol.kind === 'peel' ? protocol.depth : null);

const numberIn = (situation: StepSituation, finding: string, param: string) =>
  Number(situation.finding(finding)?.params[param] ?? 0);

/** Whoever used a retinoid lately or was asked to prime with one leaves it out. */
const usesRetinoid = (situation: StepSituation) =>
  situation.finding('retinoid-stop') !== undefined || situation.finding('priming') !== undefined;

const restartOf = ({ figure }: StepSituation, depth: string) => figure('retinoid-stop', `restart-${depth}`);

const primeRetinoid: StepRule = {
  code: 'prime-retinoid',
  kind: 'preparation',
  days: (situation) => {
    if (!situation.first || situation.finding('priming') === undefined) return [];
    const weeks = numberIn(situation, 'priming', 'retinoidWeeksHigh');
    const weeksLow = numberIn(situation, 'priming', 'retinoidWeeksLow');
    const stop = situation.figure('retinoid-stop', situation.retinoidRisk).value;
    const figure = situation.figure('priming', 'retinoidWeeksLow');
    return [{ from: -weeks * WEEK, until: -stop - 1, figure, params: { weeksLow, weeksHigh: weeks } }];
  },
};

const primeBleaching: StepRule = {
  code: 'prime-bleaching',
  kind: 'preparation',
  days: (situation) => {
    const weeks = numberIn(situation, 'priming', 'bleachingWeeksHigh');
    if (!situation.first || weeks === 0) return [];
    const weeksLow = numberIn(situation, 'priming', 'bleachingWeeksLow');
    const stop = situation.figure('peel-preparation', 'stopAcids').value;
    const figure = situation.figure('priming', 'bleachingWeeksLow');
    return [{ from: -weeks * WEEK, until: -stop - 1, figure, params: { weeksLow, weeksHigh: weeks } }];
  },
};

const stopRetinoid: StepRule = {
  code: 'stop-retinoid',
  kind: 'preparation',
  days: (situation) => {
    const depth = depthOf(situation.protocol);
    if (depth === null || !usesRetinoid(situation)) return [];
    const figure = situation.figure('retinoid-stop', situation.retinoidRisk);
    return [{ from: -figure.value, until: restartOf(situation, depth).value - 1, figure }];
  },
};

const restartRetinoid: StepRule = {
  code: 'restart-retinoid',
  kind: 'aftercare',
  days: (situation) => {
    const depth = depthOf(situation.protocol);
    if (depth === null || !usesRetinoid(situation)) return [];
    const figure = restartOf(situation, depth);
    return [{ from: figure.value, until: figure.value, figure }];
  },
};

/** Other acids and bleaching creams: out before the peel, and back with the retinoid. */
const stopAcids: StepRule = {
  code: 'stop-acids',
  kind: 'preparation',
  days: (situation) => {
    const depth = depthOf(situation.protocol);
    if (depth === null) return [];
    const figure = situation.figure('peel-preparation', 'stopAcids');
    return [{ from: -figure.value, until: restartOf(situation, depth).value - 1, figure }];
  },
};

const noHairRemoval: StepRule = {
  code: 'no-hair-removal',
  kind: 'preparation',
  days: ({ protocol, figure }) => {
    const depth = depthOf(protocol);
    if (depth === null) return [];
    const days = figure('waxing', depth);
    return [{ from: -days.value, until: days.value, figure: days }];
  },
};

const noShaving: StepRule = {
  code: 'no-shaving',
  kind: 'preparation',
  days: ({ protocol, figure }) => {
    if (protocol.kind !== 'peel') return [];
    const days = figure('peel-preparation', 'noShaving');
    return [{ from: -days.value, until: 0, figure: days }];
  },
};

const noSunBefore: StepRule = {
  code: 'no-sun-before',
  kind: 'preparation',
  days: ({ protocol, figure }) => {
    const depth = depthOf(protocol);
    if (depth === null) return [];
    const days = figure('sun-holiday', depth);
    return [{ from: -days.value, until: -1, figure: days }];
  },
};

/** Required after the rules of depth, or offered where there is a history; the prescriber decides. */
const antiviral: StepRule = {
  code: 'antiviral',
  kind: 'preparation',
  days: ({ protocol, finding, figure }): readonly StepDays[] => {
    const asked = finding('antiviral') ?? finding('hsv-history');
    const how = asked?.params['antiviral'];
    if (protocol.kind !== 'peel' || how === undefined) return [];
    const [before, days] = [figure('antiviral', 'daysBefore'), figure('antiviral', 'days')];
    const mg = figure('antiviral', 'mg').value;
    const params = {
      antiviral: how,
      mg,
      timesADay: figure('antiviral', 'timesADay').value,
      days: days.value,
    };
    return [{ from: -before.value, until: days.value - before.value - 1, figure: days, params }];
  },
};

const collagenSkinTest: StepRule = {
  code: 'collagen-skin-test',
  kind: 'preparation',
  days: ({ first, finding, figure }) => {
    if (!first || finding('collagen-skin-test') === undefined) return [];
    const [low, high] = [figure('collagen-skin-test', 'low'), figure('collagen-skin-test', 'high')];
    return [{ from: -high.value * WEEK, until: -low.value * WEEK, figure: low }];
  },
};

/** What is done, or left out, before a treatment. The numbers are those of the rules that find them. */
export const preparations: readonly StepRule[] = [
  primeRetinoid,
  primeBleaching,
  stopRetinoid,
  stopAcids,
  noHairRemoval,
  noShaving,
  noSunBefore,
  antiviral,
  collagenSkinTest,
  restartRetinoid,
];
