import { figuresOf, figuresOfRulebook, seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { figureNames, figureParts } from '../i18n/en/figureNames';
import type { FigureLine } from './Sheet';
import { sayFigureName, sayFigureValue } from './sayFigure';

const line = (path: string, value: number, unit: string, label = path): FigureLine => ({
  ...{ path, value, unit, label, source: '', evidence: 'E', verified: false },
});

describe('a figure', () => {
  it.each([
    [line('cycle.slope', 0.8, 'factor'), 'Slower with each year of age after that', '0.8 days a year'],
    [line('cycle.capAge', 66, 'years'), 'Age after which it slows no further', '66 years'],
    [line('rules.tan.figures.deep', 90, 'days'), 'Tan: deep peel', '90 days'],
    [
      line('rules.peel-and-peel.figures.after-medium', 60, 'days'),
      'Distance between two peels: after a medium-deep peel',
      '60 days',
    ],
    [line('gapDays.recommended.low', 14, 'days'), 'Recommended, from', '14 days'],
    [
      line('rules.follow-up.figures.deep-visit-14-days-from', 12, 'days'),
      'After the treatment: deep peel, visit around 14 days, from',
      '12 days',
    ],
    [
      line('labelMaxima.1.mL', 1.6, 'mL', 'rulebook.labelMaxima.juvederm-ultra.site'),
      'Juvederm Ultra, a site',
      '1.6 mL',
    ],
  ])('%#: has a name and a unit', (figure, name, value) => {
    expect(sayFigureName(figure)).toBe(name);
    expect(sayFigureValue(figure)).toBe(value);
  });

  it('of the catalogue always has words', () => {
    const paths = [
      ...figuresOfRulebook(seedCatalogue.rulebook),
      ...seedCatalogue.protocols.flatMap(figuresOf),
    ].map(({ path }) => path);
    const wordless = paths.filter((path) => {
      const last = path.split('.').at(-1) as string;
      return !/^labelMaxima|^rules.follow-up/.test(path) && !(path in figureNames) && !(last in figureParts);
    });
    expect([...new Set(wordless)]).toEqual([]);
  });
});
