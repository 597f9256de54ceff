import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from './permissions.js';

export const PERMITS = 'stratum:permits';

/** `public` needs no sign-in; `signed-in` any account, even without a clinic; all else a permission of the table. */
export type Permitted = Permission | 'public' | 'signed-in';

/** Says what a route needs. A route that says nothing is refused for everybody and fails the tests. */
export const Permits = (permission: Permitted): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PERMITS, permission), ApiExtension('x-permission', permission));
