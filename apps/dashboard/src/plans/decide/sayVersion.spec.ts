import { expect, it } from 'vitest';
import { sayVersion } from './sayVersion';

it('says each figure that changed, and the rule that moves the sessions', () => {
  const figures = [
    { path: 'gapDays.shortest', label: 'peel.gapDays.shortest', unit: 'days', from: 14, to: 40 },
    { path: 'maintenanceDays.low', label: 'peel.maintenanceDays.low', unit: 'days', from: null, to: 60 },
  ];
  expect(
    sayVersion('protocol-version', { from: 1, to: 2, figures, movedBy: ['rhythm', 'shortest-gap'] }),
  ).toEqual([
    'Gap between sessions: Shortest: from 14 to 40 days',
    expect.stringMatching(/: From: 60 days, new$/),
    expect.stringMatching(/^What moves the sessions: .+, .+\.$/),
  ]);
});

it('says which rules cannot all hold', () => {
  expect(sayVersion('version-conflict', { rules: 'pregnancy shortest-gap' })).toEqual([
    expect.stringMatching(/^Rules that cannot all hold: .+, .+\.$/),
  ]);
});

it('has nothing to say of versions that were told without figures', () => {
  expect(sayVersion('protocol-version', { from: 1, to: 2 })).toEqual([]);
});
