import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldCodes } from '../http/problems/fieldCodes.js';
import { operationsOf } from '../testing/operations.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** The words of the screens, read from outside: their code resolves imports in another way. */
const screens = new URL('../../../dashboard/src/i18n/en/errors.ts', import.meta.url);

describe('the codes of refusals', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('of the API document all have words on the screen', async () => {
    const { errors }: { errors: Record<string, unknown> } = await import(screens.href);
    const codes = new Set(operationsOf(api).flatMap(({ errorCodes }) => errorCodes));
    expect(codes.size).toBeGreaterThan(30);
    expect(
      [...codes]
        .filter((code) => !(code in errors))
        .sort()
        .join(' '),
    ).toBe('');
  });

  it('that a check of the bodies names are all on the list of field codes', () => {
    const source = join(import.meta.dirname, '..');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => readFileSync(join(source, file), 'utf8'));
    const named = texts.flatMap((text) =>
      [...text.matchAll(/context: \{ code: '(\w+)'/g)].map(([, code]) => code),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((code) => !(fieldCodes as readonly (string | undefined)[]).includes(code))).toEqual(
      [],
    );
  });
});
