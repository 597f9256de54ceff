import { expect, test } from 'vitest';
import { checkNode } from './checkNode.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s is enough', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.0', '20.18.3'])('Node %s is too old', (version) => {
  expect(() => checkNode(version)).toThrow(`Stratum needs Node 20.19 or newer and this is ${version}`);
});
