import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { fakeFetch } from '../testing/fakeFetch';
import { dataProvider } from './dataProvider';

beforeEach(() => session.signedIn(aSession()));
afterEach(() => {
  session.signedOut();
  vi.unstubAllGlobals();
});

describe('lists', () => {
  it('ask with range, sort and filter and take the total from Content-Range', async () => {
    const asked = fakeFetch(() => ({
      body: [{ id: 'p1' }],
      headers: { 'content-range': 'patients 25-49/200' },
    }));
    const page = await dataProvider.getList('patients', {
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'number', order: 'ASC' },
      filter: { state: 'active' },
    });
    expect(page).toEqual({ data: [{ id: 'p1' }], total: 200 });
    const url = new URL(asked[0]?.path ?? '', 'http://x');
    expect(url.pathname).toBe('/api/patients');
    expect(url.searchParams.get('range')).toBe('[25,49]');
    expect(url.searchParams.get('sort')).toBe('["number","ASC"]');
    expect(url.searchParams.get('filter')).toBe('{"state":"active"}');
    expect(asked[0]?.headers['x-csrf-token']).toBeUndefined();
  });

  it('asks for many records in pieces of 200', async () => {
    const asked = fakeFetch(({ path }) => {
      const ids = JSON.parse(new URL(path, 'http://x').searchParams.get('filter') ?? '{}').id as string[];
      return { body: ids.map((id) => ({ id })) };
    });
    const ids = Array.from({ length: 450 }, (_, index) => `p${index}`);
    const { data } = await dataProvider.getMany('patients', { ids });
    expect(asked).toHaveLength(3);
    expect(data).toHaveLength(450);
    expect(data[449]).toEqual({ id: 'p449' });
  });
});

describe('writes', () => {
  it('carry the token and the version that was loaded, and only the fields that may change', async () => {
    const asked = fakeFetch(() => ({ body: { id: 'p1', version: 4, given: 'Ana' } }));
    await dataProvider.update('patients', {
      id: 'p1',
      data: { id: 'p1', version: 3, number: 'P-000001', given: 'Ana', createdAt: 'x' },
      previousData: { id: 'p1', version: 3 },
    });
    expect(asked[0]).toMatchObject({
      method: 'PUT',
      path: '/api/patients/p1',
      body: { given: 'Ana' },
      headers: { 'if-match': '"3"', 'x-csrf-token': 'token-1' },
    });
    expect(Object.keys(asked[0]?.body as object)).toEqual(['given']);
  });

  it('creates with a key, and with the same key again after a lost answer', async () => {
    const asked = fakeFetch((_, count) => (count === 1 ? 'no answer' : { body: { id: 'p1' } }));
    await expect(dataProvider.create('patients', { data: { given: 'Ana' } })).rejects.toMatchObject({
      status: 0,
    });
    await dataProvider.create('patients', { data: { given: 'Ana' } });
    await dataProvider.create('patients', { data: { given: 'Ana' } });
    const keys = asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('puts field errors on fields, in words', async () => {
    fakeFetch(() => ({
      status: 400,
      body: {
        code: 'validation_failed',
        message: 'no',
        errors: { born: { code: 'in_the_future' }, email: { code: 'not_an_email' } },
      },
    }));
    await expect(dataProvider.create('patients', { data: {} })).rejects.toMatchObject({
      status: 400,
      message: 'Some entries need another look.',
      body: {
        errors: {
          born: 'This day lies in the future.',
          email: 'Write an e-mail address, as name@clinic.example.',
        },
      },
    });
  });

  it('says who changed a record meanwhile', async () => {
    fakeFetch(() => ({ status: 412, body: { code: 'stale', message: 'x', changedBy: 'Jonas Weber' } }));
    const change = { id: 'p1', data: { given: 'A' }, previousData: { id: 'p1', version: 1 } };
    await expect(dataProvider.update('patients', change)).rejects.toMatchObject({
      status: 412,
      message: 'Jonas Weber changed this since you opened it. Load it again, then make your change.',
    });
  });
});
