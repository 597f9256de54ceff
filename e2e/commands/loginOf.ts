import { type Product, type Role, sharedProduct } from './product.js';

/** The first login of a role at the demo clinic; the first specialist performs everything and leads it medically. */
export function loginOf(role: Role): Product['logins'][number] {
  const login = sharedProduct().logins.find((one) => one.role === role);
  if (!login) throw new Error(`no demo login for ${role}`);
  return login;
}
