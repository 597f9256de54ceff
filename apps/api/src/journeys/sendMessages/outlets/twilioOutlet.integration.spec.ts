import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Letter } from '../letter/Letter.js';
import { twilioOutlet } from './twilioOutlet.js';

const letter: Letter = {
  ...{ messageId: 'm', channel: 'sms', address: '+491512345678', subject: null },
  ...{ body: 'See you & bring ümlauts', calendar: null, link: null },
};

let server: Server;
let url: string;
let answer = 201;
const asked: { path: string; type: string; authorization: string; form: Record<string, string> }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
    const { authorization = '', 'content-type': type = '' } = request.headers;
    asked.push({ path: `${request.method} ${request.url}`, type, authorization, form });
    response.writeHead(answer, { 'content-type': 'application/json' }).end('{"sid":"SM1"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://AC123:se%3Acret@127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('posts a form to the messages of the account, as Twilio documents it', async () => {
  answer = 201;
  await twilioOutlet(url, '+4930123').deliver(letter);
  expect(asked.at(-1)).toEqual({
    path: 'POST /2010-04-01/Accounts/AC123/Messages.json',
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    authorization: `Basic ${Buffer.from('AC123:se:cret').toString('base64')}`,
    form: { To: '+491512345678', From: '+4930123', Body: 'See you & bring ümlauts' },
  });
});

it.each([
  [400, 'refused'],
  [404, 'refused'],
  [429, 'later'],
  [401, 'later'],
  [500, 'unclear'],
  [503, 'unclear'],
])('takes %i for %s', async (status, outcome) => {
  answer = status;
  await expect(twilioOutlet(url, '+4930123').deliver(letter)).rejects.toMatchObject({ outcome });
});

it('knows that nobody has it where nobody listens', async () => {
  await expect(twilioOutlet('http://a:b@127.0.0.1:65533', '+4930123').deliver(letter)).rejects.toMatchObject({
    outcome: 'later',
  });
});
