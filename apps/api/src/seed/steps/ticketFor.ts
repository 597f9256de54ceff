import { newId } from '../../database/newId.js';
import type { OnceTicket } from '../../http/OnceTicket.js';

/** What stands for the key of a creating request; none of the demo is ever repeated. */
export const ticketFor = (route: string): OnceTicket => ({ route, key: newId(), bodyDigest: 'demo' });
