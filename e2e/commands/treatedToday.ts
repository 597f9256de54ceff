import type { Api, Reply } from './apiOf.js';
import { visitToday } from './visitToday.js';

interface Wanted {
  patientId: string;
  protocolCode: string;
  sessionId: string;
}

const nothingNew = {
  ...{ healed: 'yes', pregnant: 'no', isotretinoin: 'no', 'cold-sore': 'no', tan: 'no', retinoid: 'no' },
  ...{ waxing: 'no', procedures: ['none'] },
};

/** A session of a plan that is treated at once: expected, arrived, checked, recorded. */
export async function treatedToday(desk: Api, specialist: Api, wanted: Wanted): Promise<void> {
  const visit: Reply = await visitToday(desk, wanted);
  const path = `/visits/${visit.id}`;
  const arrived = await desk('POST', `${path}/check-in`, {}, { version: visit.version });
  const answers = { answers: nothingNew, proceed: { reason: 'Talked about' } };
  const started = await specialist('POST', `${path}/start`, answers, { version: arrived.visit.version });
  const { protocolCode, sessionId } = wanted;
  const records = [{ sessionId, protocolCode, product: 'Mandelic 40' }];
  await specialist('POST', `${path}/done`, { records }, { version: started.visit.version });
}
