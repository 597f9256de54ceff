import type { CallUrgency } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { writeProtocol } from '../../features/worriedCalls/writeProtocol.js';

/** Stands above each text, so that nobody takes it for a protocol that a clinic has decided on. */
const MARK = 'DEMO TEXT – made up, not medical advice. Replace it with what your clinic has decided.';

const texts: Readonly<Record<CallUrgency, readonly string[]>> = {
  emergency: [
    '1. Stay on the line. Have a colleague call the emergency number of your country and give our address.',
    '2. Fetch the specialist on duty out of any room. The red binder goes to the telephone.',
    '3. Ask where the patient is, whether somebody is with them, and repeat: do not drive.',
    '4. Write down the time of the first sign and of the call.',
    '5. The medical lead is told today, whatever came of it.',
  ],
  now: [
    '1. Keep them on the line; fetch the specialist on duty to the telephone. Nobody calls back later.',
    '2. If nobody can come within two minutes: the medical lead on the mobile number in the red binder.',
    '3. Have the treatment record of the patient open: what, where, when, lot.',
    '4. If they come in: room with the monitor, kit from the cupboard beside its door, next visits are called.',
  ],
  'same-day': [
    '1. Ask for a picture by the clinic’s own link, in daylight, without make-up.',
    '2. A specialist calls back today; the call stays in the list until somebody has.',
    '3. They call again at once if pain, colour or sight change.',
  ],
  none: [
    '1. Read the aftercare of the treatment out once more.',
    '2. Write down what they said; a specialist reads it today.',
  ],
};

/** What the demo clinic does on worried calls, by its medical lead, marked as made up. */
export async function writeDemoProtocols(tx: EntityManager, lead: Actor, now: number): Promise<void> {
  for (const [urgency, lines] of Object.entries(texts)) {
    await writeProtocol(tx, lead, urgency as CallUrgency, [MARK, '', ...lines].join('\n'), 0, now);
  }
}
