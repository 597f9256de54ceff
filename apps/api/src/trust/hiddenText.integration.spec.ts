import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import type { Client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const ZERO_WIDTH_SPACE = '\u200b';
const ZERO_WIDTH_JOINER = '\u200d';

describe('text that does not read as it is', () => {
  let api: TestApi;
  let desk: Client;

  beforeAll(async () => {
    api = await startApi();
    desk = await (await aClinic(api)).signIn('reception');
  });
  afterAll(() => api.stop());

  const named = (given: string) => desk.post('/patients', { given, family: 'Lenz', born: '1990-01-01' });

  it('is no name', async () => {
    expect((await named(`Mara${RIGHT_TO_LEFT_OVERRIDE}nna`)).body.errors).toEqual({
      given: { code: 'unprintable' },
    });
    expect((await named(`${ZERO_WIDTH_SPACE} ${ZERO_WIDTH_JOINER}`)).body.errors).toMatchObject({
      given: { code: 'wrong_length' },
    });
  });

  it('leaves scripts alone that need what is not seen, and those that run from right to left', async () => {
    for (const given of [`می${'\u200c'}نا`, 'שרה', `Ma${ZERO_WIDTH_JOINER}ra`]) {
      expect((await named(given)).body).toMatchObject({ given });
    }
  });
});
