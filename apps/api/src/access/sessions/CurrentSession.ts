import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AccessRequest } from '../AccessRequest.js';
import type { SignedIn } from './SignedIn.js';

/** The session of the request; on every route that is not public. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<AccessRequest>();
  if (signedIn === undefined) throw new Error('a public route has no session');
  return signedIn;
});
