import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';
import { auditAccess } from '../auditAccess.js';
import { Passwords } from '../passwords/Passwords.js';
import { openSession } from '../sessions/openSession.js';
import { Sessions } from '../sessions/Sessions.js';
import { Throttle } from '../throttle/Throttle.js';

/** What a browser brings when it has to prove a password. */
export interface Credentials {
  email: string;
  password: string;
  address: string;
  device: string | undefined;
  requestId: string;
}

interface Account {
  id: string;
  passwordHash: string | null;
}

const ACCOUNT = /* sql */ `
  select id, password_hash as "passwordHash" from accounts
  where email = $1 and disabled_at is null and password_hash is not null`;

/** Turns an e-mail and a password into a session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
  ) {}

  /**
   * @param formerToken of the session that this browser has had; it ends
   * @returns the secrets for the cookies: of the session, and of the device for the next time
   * @throws Problem 401 `wrong_credentials`, the same and after the same time for a name that nobody has;
   *   429 `slow_down`
   */
  async run(
    given: Credentials,
    formerToken: string | undefined,
    now: number,
  ): Promise<{ token: string; device: string }> {
    const { accountId, device } = await this.prove(given, now);
    const token = await this.database.transaction(async (tx) => {
      await auditAccess(tx, accountId, 'sign-in', given.requestId);
      return openSession(tx, accountId, formerToken, now);
    });
    this.sessions.forgetAll();
    return { token, device };
  }

  /** Whether the password is the account's; counted and slowed down like every guess. */
  async prove(given: Credentials, now: number): Promise<{ accountId: string; device: string }> {
    const accountId = await this.throttle.guard(given, now, () => this.compare(given));
    if (accountId === null) throw new Problem(401, 'wrong_credentials', 'E-mail or password is not right.');
    const device = given.device ?? randomBytes(32).toString('base64url');
    await this.throttle.remember(given.email, device, now);
    return { accountId, device };
  }

  private async compare({ email, password, requestId }: Credentials): Promise<string | null> {
    const [account] = await this.database.read<Account>(ACCOUNT, [email]);
    const fits = await this.passwords.fits(account?.passwordHash ?? null, password);
    if (account === undefined) return null;
    if (!fits) this.tellFailure(account.id, requestId);
    return fits ? account.id : null;
  }

  /** Not waited for: the answer must not take longer for a name that exists. */
  private tellFailure(accountId: string, requestId: string): void {
    void this.database
      .transaction((tx) => auditAccess(tx, accountId, 'sign-in-failed', requestId, false))
      .catch(() => undefined);
  }
}
