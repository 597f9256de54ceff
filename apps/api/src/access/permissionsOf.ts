import { type Permission, permissions } from './permissions.js';
import type { Role } from './Role.js';

/** Everything that somebody with these roles may do. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  const names = Object.keys(permissions) as Permission[];
  return new Set(names.filter((name) => permissions[name].some((role) => roles.includes(role))));
}
