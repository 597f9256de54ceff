import { it } from 'vitest';
import 'reflect-metadata';
import { validate } from 'class-validator';
import { ClinicBody } from '../features/clinic/ClinicBody.js';
import { startApi } from '../testing/startApi.js';
import { client } from '../testing/client.js';
it('x', async () => {
  const e = await validate(Object.assign(new ClinicBody(), {name: 'x', timeZone: 'x', country: 'xx', language: 'en'}));
  console.log(JSON.stringify(e));
  const api = await startApi();
  const d = (await client(api.url).get('/openapi.json')).body;
  console.log(JSON.stringify(d.components.schemas.ClinicBody), JSON.stringify(d.components.schemas.WeekBody));
  await api.stop();
});
