import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './AccessGuard.js';
import { LinksController } from './links/LinksController.js';
import { Passwords } from './passwords/Passwords.js';
import { Sessions } from './sessions/Sessions.js';
import { AuthController } from './signIn/AuthController.js';
import { SignIn } from './signIn/SignIn.js';
import { SignInCookies } from './signIn/SignInCookies.js';
import { Throttle } from './throttle/Throttle.js';

/** Sign-in, sessions, and the guard before every route. */
@Global()
@Module({
  controllers: [AuthController, LinksController],
  providers: [
    Sessions,
    Passwords,
    Throttle,
    SignIn,
    SignInCookies,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Sessions, SignInCookies],
})
export class AccessModule {}
