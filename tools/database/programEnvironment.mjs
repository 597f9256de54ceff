/**
 * The environment of PostgreSQL's own programs: none of the caller's PG* or locale variables reach them.
 * @returns {NodeJS.ProcessEnv}
 */
export function programEnvironment() {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' };
}
