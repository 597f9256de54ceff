/** What the environment says about this installation; read once at the start. */
export class Settings {
  /** postgres://… */
  readonly databaseUrl!: string;
  /** Connections that this process may hold. */
  readonly connections!: number;
  /** Whether this process does what waits in the queue. */
  readonly worksJobs!: boolean;
  readonly host!: string;
  readonly port!: number;
  /** How people reach it, such as `https://desk.example.org`; null when it is only reached as it listens. */
  readonly publicUrl!: string | null;
  /** Addresses or networks whose X-Forwarded-For is believed; none: nobody's. */
  readonly trustedProxies!: readonly string[];
  /** Folders of the built pages; null: not served by this process. */
  readonly dashboardFolder!: string | null;
  readonly guestFolder!: string | null;
  /** smtp://user:password@host:587 or smtps://…; null: e-mails go to the mailbox page. */
  readonly smtpUrl!: string | null;
  /** Whom e-mails come from: an address, or `Name <address>`. */
  readonly mailFrom!: string;
  /** https://account:token@api.twilio.com, or whoever speaks the same dialect; null: texts go to the mailbox page. */
  readonly smsUrl!: string | null;
  /** The number, E.164, that texts come from. */
  readonly smsFrom!: string | null;
}
