export type Role = 'specialist' | 'reception' | 'manager';

/** The running product, as the start of the run found it. */
export interface Product {
  /** Without a slash at the end. */
  url: string;
  logins: { role: string; email: string; password: string }[];
}

const VARIABLE = 'STRATUM_E2E_PRODUCT';

/** Hands the product from the process that started it to those that run the specs. */
export function shareProduct(product: Product): void {
  process.env[VARIABLE] = JSON.stringify(product);
}

/** The product that was started for this run. */
export function sharedProduct(): Product {
  const shared = process.env[VARIABLE];
  if (!shared) throw new Error('no product was started for this run');
  return JSON.parse(shared);
}
