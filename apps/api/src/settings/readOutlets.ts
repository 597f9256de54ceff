import { WrongSetting } from './WrongSetting.js';

/**
 * Reads how messages leave the house; nothing does unless it is set up.
 * @throws WrongSetting naming the first variable that cannot be used, without what it holds: there may be a password in it
 */
export function readOutlets(read: (name: string) => string | null) {
  const smsUrl = address('STRATUM_SMS_URL', read('STRATUM_SMS_URL'), ['https:', 'http:']);
  const smsFrom = read('STRATUM_SMS_FROM');
  if (smsUrl !== null && (new URL(smsUrl).username === '' || new URL(smsUrl).password === '')) {
    throw new WrongSetting(
      'STRATUM_SMS_URL needs an account and a token: https://account:token@api.twilio.com.',
    );
  }
  if ((smsUrl === null) !== (smsFrom === null) || (smsFrom !== null && !/^\+[1-9]\d{6,14}$/.test(smsFrom))) {
    throw new WrongSetting(
      'STRATUM_SMS_FROM must be the number that texts come from, such as +4930123456, and goes with STRATUM_SMS_URL.',
    );
  }
  const smtpUrl = address('STRATUM_SMTP_URL', read('STRATUM_SMTP_URL'), ['smtp:', 'smtps:']);
  const mailFrom = read('STRATUM_MAIL_FROM');
  if (smtpUrl !== null && !/^[^<>@]*(<\S+@\S+>|\S+@\S+)$/.test(mailFrom ?? '')) {
    throw new WrongSetting(
      'STRATUM_MAIL_FROM must be the address that e-mails come from, such as "Lindenhof <desk@example.org>".',
    );
  }
  return { smtpUrl, mailFrom: mailFrom ?? 'Stratum <desk@stratum.invalid>', smsUrl, smsFrom };
}

function address(name: string, text: string | null, protocols: readonly string[]): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new WrongSetting(
    `${name} must be an address that starts with ${protocols.map((one) => `${one}//`).join(' or ')}.`,
  );
}
