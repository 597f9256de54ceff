import type { AuthProvider } from 'react-admin';
import { session } from '../session/session';
import { signOut } from '../session/signIn';
import { can } from './can';

/**
 * react-admin behind the shell: signing in and locking happen there, so this only says who is here. An ended
 * session never reaches react-admin; the lock dialog asks for the password and the request goes on.
 */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: async () => {
    await signOut().catch(() => undefined);
    return false;
  },
  checkAuth: () => (session.current() ? Promise.resolve() : Promise.reject(new Error('signed out'))),
  checkError: () => Promise.resolve(),
  getIdentity: () => {
    const person = session.current()?.person;
    return Promise.resolve({
      id: person?.membershipId ?? person?.accountId ?? '',
      fullName: person?.name ?? '',
    });
  },
  getPermissions: () => Promise.resolve(session.current()?.person.permissions ?? []),
  canAccess: ({ resource, action }) => Promise.resolve(can(`${resource}.${action}`)),
};
