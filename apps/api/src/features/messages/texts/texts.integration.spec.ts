import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic } from '../../../testing/aClinic.js';
import type { Client } from '../../../testing/client.js';
import { ok } from '../../../testing/ok.js';
import { startApi, type TestApi } from '../../../testing/startApi.js';
import type { TextReply } from './TextBody.js';

const key = { kind: 'reminder', channel: 'e-mail', language: 'en' };

describe('the texts of a clinic', () => {
  let api: TestApi;
  let manager: Client;
  let desk: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const clinic = await aClinic(api);
    manager = await clinic.signIn('manager');
    desk = await clinic.signIn('reception');
  });

  const reminder = async () =>
    (await desk.get<TextReply[]>('/message-texts')).body.find(
      (one) => one.kind === 'reminder' && one.channel === 'e-mail' && one.language === 'en',
    ) as TextReply;

  it('are those that Stratum brings until somebody writes another', async () => {
    expect(await reminder()).toMatchObject({ own: false, version: 0, subject: 'See you {day} at {clinic}' });
    const text = { ...key, subject: 'Soon', body: 'See you {day}, {patient first name}.' };
    ok(await manager.put('/message-texts', text, { version: 0 }));
    expect(await reminder()).toMatchObject({ own: true, version: 1, subject: 'Soon', body: text.body });
    expect((await manager.put('/message-texts', text, { version: 0 })).status).toBe(412);
    const { builtIn } = await reminder();
    ok(await manager.put('/message-texts', { ...key, ...builtIn }, { version: 1 }));
    expect(await reminder()).toMatchObject({ own: false, version: 2 });
  });

  it('are shown as a patient would read them', async () => {
    const text = { ...key, subject: 'See you {day}', body: '{patient first name}, {visits}. {phone}' };
    expect((await manager.post('/message-texts/preview', text)).body).toEqual({
      subject: 'See you Monday, 9 March 2026',
      body: 'Alex, Monday, 9 March 2026, 10:00, Dr Robin Example.',
    });
    const german = { ...text, language: 'de', subject: '{day}', body: '{time}' };
    expect((await manager.post('/message-texts/preview', german)).body).toEqual({
      subject: 'Montag, 9. März 2026',
      body: '10:00',
    });
  });

  it.each([
    ['{treatment}', 'placeholder_of_health'],
    ['{allergies}', 'placeholder_of_health'],
    ['{surname}', 'unknown_placeholder'],
  ])('cannot hold %s', async (body, code) => {
    const refused = await manager.put('/message-texts', { ...key, subject: 'x', body }, { version: 0 });
    expect(refused).toMatchObject({ status: 400, body: { errors: { body: { code } } } });
    expect((await manager.post('/message-texts/preview', { ...key, subject: 'x', body })).status).toBe(400);
  });

  it('and the settings are the manager’s to change, with the version that was seen', async () => {
    const { body: settings } = await desk.get('/message-settings');
    expect(settings).toEqual({
      ...{ channel: 'e-mail', graceSeconds: 180, reminderDays: 2, reminderHour: 10 },
      ...{ followUpCalls: true, version: 0, outlets: { email: 'mailbox', sms: 'mailbox' } },
    });
    expect((await desk.put('/message-settings', settings, { version: 0 })).status).toBe(403);
    const night = await manager.put('/message-settings', { ...settings, reminderHour: 22 }, { version: 0 });
    expect(night).toMatchObject({
      status: 400,
      body: { errors: { reminderHour: { code: 'out_of_range' } } },
    });
    const saved = await manager.put('/message-settings', { ...settings, reminderDays: 3 }, { version: 0 });
    expect(saved.body).toMatchObject({ reminderDays: 3, version: 1 });
    expect((await manager.put('/message-settings', settings, { version: 0 })).status).toBe(412);
  });
});
