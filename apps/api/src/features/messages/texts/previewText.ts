import { addDays, type Day, instantAt } from '@stratum/calendar';
import { checkText } from './checkText.js';
import { fillText } from './fillText.js';
import { sayMoment } from './sayMoment.js';
import type { PreviewTextReply, TextBody } from './TextBody.js';

/**
 * A text as somebody made up would read it, of a visit in a week at ten.
 * @throws Problem 400 on placeholders that there are not
 */
export function previewText(
  { kind, channel, language, subject, body }: TextBody,
  clinic: { name: string; timeZone: string; phone: string | null },
  today: Day,
): PreviewTextReply {
  const text = { subject: channel === 'sms' ? null : (subject ?? null), body };
  checkText({ channel }, text);
  const instant = instantAt(addDays(today, 7), 600, clinic.timeZone);
  const { day, time } = sayMoment(new Date(instant).toISOString(), clinic.timeZone, language);
  const specialist = 'Dr Robin Example';
  const isInvitation = kind === 'invitation';
  return fillText(text, {
    'patient first name': 'Alex',
    visits: isInvitation ? null : `${day}, ${time}, ${specialist}`,
    day: isInvitation ? null : day,
    time: isInvitation ? null : time,
    specialist: isInvitation ? null : specialist,
    clinic: clinic.name,
    phone: clinic.phone,
    'confirm link': isInvitation || kind === 'cancellation' ? null : 'https://…/guest/visit/#…',
  });
}
