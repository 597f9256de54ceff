import { describe, expect, it } from 'vitest';
import { gentlerThan } from './gentlerThan.js';
import { protocolOf } from './protocolOf.js';
import { seedCatalogue } from './seedCatalogue.js';

const gentler = (code: string) =>
  gentlerThan(protocolOf(seedCatalogue, code), seedCatalogue.protocols).map((protocol) => protocol.code);

describe('what a course can step back to', () => {
  it('is earlier in the catalogue and heals no later', () => {
    expect(gentler('mandelic-40')).toEqual(['glycolic-20-35', 'lactic-30-50']);
    expect(gentler('tca-10-25')).toEqual([
      'glycolic-20-35',
      'glycolic-50',
      'glycolic-70',
      'lactic-30-50',
      'mandelic-40',
      'salicylic-20-30',
    ]);
  });

  it('is every lesser depth, and never a treatment of spots', () => {
    expect(gentler('tca-30-35')).toEqual([
      'glycolic-20-35',
      'glycolic-50',
      'glycolic-70',
      'lactic-30-50',
      'mandelic-40',
      'salicylic-20-30',
      'jessner',
      'tca-10-25',
    ]);
    expect(gentler('phenol-croton')).not.toContain('tca-cross');
    expect(gentler('tca-cross')).toEqual([]);
  });

  it('does not exist for fillers, nor below the gentlest', () => {
    expect(gentler('ha-cheek')).toEqual([]);
    expect(gentler('glycolic-20-35')).toEqual([]);
  });
});
