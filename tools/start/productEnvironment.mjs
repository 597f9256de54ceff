import { join } from 'node:path';
import { checkout } from '../process/checkout.mjs';

/**
 * What the API's processes are told.
 * @param {import('./readSettings.mjs').Settings} settings
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment(settings, databaseUrl) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    STRATUM_DATA_DIR: settings.dataDir,
    STRATUM_STATIC_DASHBOARD: join(checkout, 'apps', 'dashboard', 'dist'),
    STRATUM_STATIC_GUEST: join(checkout, 'apps', 'guest', 'dist'),
    ...(settings.publicUrl && { PUBLIC_URL: settings.publicUrl }),
    ...(settings.trustedProxies && { TRUSTED_PROXIES: settings.trustedProxies }),
  };
}
