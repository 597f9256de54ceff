import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, memory } from '../process/checkout.mjs';

const EXTRACT = fileURLToPath(new URL('./extractChromium.mjs', import.meta.url));
const PACKAGE = join(checkout, 'node_modules', '@sparticuz', 'chromium', 'package.json');

/**
 * The Chromium that comes with an npm package, unpacked once per version.
 * @returns {import('./findBrowser.mjs').Browser | undefined} undefined where the package has none for this machine
 */
export function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const folder = join(memory, 'browser', version);
  if (!existsSync(folder)) extract(folder);
  return {
    name: `Chromium from npm (${version})`,
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** @param {string} folder */
function extract(folder) {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // It brings its own security libraries only where it believes itself on its usual host.
  const environment = { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, [EXTRACT], { env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the Chromium from npm could not be unpacked: ${stderr}`);
  chmodSync(join(partial, 'chromium'), 0o755);
  writeFileSync(join(partial, 'fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise somebody else unpacked it meanwhile
  }
}

/**
 * The package's own file points to a fixed folder, and pages die where a font is not found.
 * @param {string} folder
 */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
