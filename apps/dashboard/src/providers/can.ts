import { session } from '../session/session';

/** Whether the signed-in person holds a permission. What is hidden here is refused by the server anyway. */
export function can(permission: string): boolean {
  return session.current()?.person.permissions.includes(permission) ?? false;
}
