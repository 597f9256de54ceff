import { describe, expect, it } from 'vitest';
import { gapsAcross } from './gapsAcross.js';

const gap = (from: string, to: string, atLeast: number) => ({ from, to, atLeast });
const series = [gap('1', '2', 14), gap('1', '2', 3), gap('2', '3', 14), gap('3', '4', 28), gap('4', '5', 7)];
const across = (...dated: string[]) => gapsAcross(series, new Set(dated));

describe('the gaps across sessions without a day', () => {
  it('are none between neighbours, and none where one between them has a day', () => {
    expect(across('1', '2')).toEqual([]);
    expect(across('1', '2', '3')).toEqual([]);
  });

  it('are as long as the longest on the way', () => {
    expect(across('1', '3')).toEqual([gap('1', '3', 14)]);
    expect(across('1', '5')).toEqual([gap('1', '5', 28)]);
    expect(across('2', '4', '5')).toEqual([gap('2', '4', 28)]);
  });

  it('end at the next session that has a day', () => {
    expect(across('1', '3', '5')).toEqual([gap('1', '3', 14), gap('3', '5', 28)]);
  });

  it('take the longest of several ways, with its rule', () => {
    const rule = { code: 'rhythm', version: '1' };
    const two = [gap('a', 'b', 3), { ...gap('b', 'd', 21), rule }, gap('a', 'c', 5), gap('c', 'd', 5)];
    expect(gapsAcross(two, new Set(['a', 'd']))).toEqual([{ ...gap('a', 'd', 21), rule }]);
  });
});
