import { describe, expect, it } from 'vitest';
import { audit } from '../i18n/en/audit';
import { plans } from '../i18n/en/plans';

/** The sources of the API, which writes the audit. */
const sources = Object.entries(
  import.meta.glob<string>('../../../api/src/**/*.ts', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => !path.includes('.spec.') && !path.includes('/testing/'));

const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap(([, text]) => [...text.matchAll(pattern)].flatMap(([, code]) => code ?? []))),
];
const wordless = (codes: readonly string[], words: Readonly<Record<string, string>>) =>
  codes.filter((code) => words[code] === undefined);

describe('what the API writes into the audit', () => {
  it('has words for every action that stands in the code', () => {
    const actions = found(/action: (?:[^,`\n]+ \? )?'([a-z-]+)'/g);
    expect(actions).toContain('approve');
    expect(wordless(actions, audit.actions)).toEqual([]);
  });

  it('has words for every subject', () => {
    const subjects = found(/subject: '([a-z-]+)'/g);
    expect(subjects).toContain('plan');
    expect(wordless(subjects, audit.subjects)).toEqual([]);
  });

  it('has words for every event of a plan, for the steps of a visit, the check before it and every decision', () => {
    const kinds = [...Object.keys(plans.studio.kindsOfEvents), ...found(/kind: '([a-z-]+)', occurrence/g)];
    const steps = ['confirm', 'check-in', 'start', 'done', 'move', 'miss', 'cancel'];
    const made = [
      ...kinds.map((kind) => `realign-${kind}`),
      ...steps,
      ...['started', 'stopped', 'needs-reason'].map((outcome) => `check-${outcome}`),
      ...['continue', 'pause', 'stop'].map((decision) => `decide-${decision}`),
      ...['invitation', 'reset'].map((purpose) => `link-${purpose}`),
    ];
    expect(wordless(made, audit.actions)).toEqual([]);
  });

  it('makes no other actions than these out of parts', () => {
    expect(found(/action: `([a-z-]+)\$\{/g).sort()).toEqual([
      'check-',
      'decide-',
      'link-',
      'realign-',
      'undo-',
    ]);
  });
});
