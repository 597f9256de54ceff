import nodemailer from 'nodemailer';
import { NotDelivered } from './NotDelivered.js';
import type { Outlet } from './Outlet.js';

const SECONDS = 1_000;

/** Hands letters to a mail server. Every try of a letter has the same Message-ID. */
export function smtpOutlet(url: string, from: string): Outlet {
  const server = nodemailer.createTransport(url, {
    from,
    ...{ connectionTimeout: 10 * SECONDS, greetingTimeout: 10 * SECONDS, socketTimeout: 20 * SECONDS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  } as object);
  return {
    name: 'smtp',
    deliver: async ({ messageId, address, subject, body, calendar }) => {
      try {
        await server.sendMail({
          messageId: `<${messageId}@stratum>`,
          to: { name: '', address },
          subject: subject ?? '',
          text: body,
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(calendar
            ? { icalEvent: { method: calendar.method, filename: 'visit.ics', content: calendar.text } }
            : {}),
        });
      } catch (error) {
        throw new NotDelivered(outcomeOf(error as SmtpError));
      }
    },
  };
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Before the letter itself was sent, and wherever the server answers, it is sure that nobody has it. */
function outcomeOf({ code, command, responseCode = 0 }: SmtpError): NotDelivered['outcome'] {
  if (responseCode >= 500) return code === 'EAUTH' ? 'later' : 'refused';
  if (responseCode >= 400) return 'later';
  if (code === 'EENVELOPE') return 'refused';
  const isBefore =
    command === undefined
      ? ['EDNS', 'ECONNECTION', 'ECONNREFUSED', 'ESOCKET', 'ETLS'].includes(code ?? '')
      : command !== 'DATA';
  return isBefore ? 'later' : 'unclear';
}
