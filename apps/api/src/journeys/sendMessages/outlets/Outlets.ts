import { Injectable } from '@nestjs/common';
import { Settings } from '../../../settings/Settings.js';
import type { Outlet } from './Outlet.js';
import { smtpOutlet } from './smtpOutlet.js';
import { twilioOutlet } from './twilioOutlet.js';

/** The ways out of the house that are set up. While there is none, everything goes to the mailbox page. */
@Injectable()
export class Outlets {
  private readonly smtp: Outlet | null;
  private readonly sms: Outlet | null;

  constructor({ smtpUrl, mailFrom, smsUrl, smsFrom }: Settings) {
    this.smtp = smtpUrl === null ? null : smtpOutlet(smtpUrl, mailFrom);
    this.sms = smsUrl === null || smsFrom === null ? null : twilioOutlet(smsUrl, smsFrom);
  }

  /** The way for a channel; `none` when only the other channel leaves the house, so that nothing is lost in the mailbox. */
  for(channel: 'e-mail' | 'sms'): Outlet | 'mailbox' | 'none' {
    const own = channel === 'e-mail' ? this.smtp : this.sms;
    if (own !== null) return own;
    return this.smtp === null && this.sms === null ? 'mailbox' : 'none';
  }
}
