import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { hashPassword } from './hashPassword.js';

/** Compares passwords in the same time whether there is one to compare with or not. */
@Injectable()
export class Passwords {
  /** A password that nobody has: unknown names are compared with it. */
  private readonly nobodys = hashPassword(randomBytes(32).toString('base64url'));

  async fits(stored: string | null, password: string): Promise<boolean> {
    const fits = await verify(stored ?? (await this.nobodys), password.normalize('NFKC'));
    return stored !== null && fits;
  }
}
