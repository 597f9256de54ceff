import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../../../../tools/process/checkout.mjs';

/** What the pages bring to the browser; the root lists it as a tool, because it is built in. */
const IN_THE_PAGES = [
  ...['react', 'react-dom', 'react-admin', 'ra-data-simple-rest'],
  ...['@mui/material', '@mui/icons-material'],
];
/** Licences that ask for no more than their own text. */
const PERMISSIVE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'Unlicense', 'CC0-1.0', 'Zlib'],
]);

interface Locked {
  version?: string;
  license?: string;
  deprecated?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

interface Advised {
  name: string;
  severity: string;
}

const lockfile: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(`${checkout}/package-lock.json`, 'utf8'),
);
const packages = lockfile.packages;
const third = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what others wrote and we ship', () => {
  it('is as the lockfile says, wherever it is fetched from, and nothing of it is deprecated', () => {
    expect(third.length).toBeGreaterThan(300);
    expect(third.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(third.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(third.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  it('may be passed on: every licence is a permissive one', () => {
    const paths = shipped();
    const names = new Set(paths.map(nameOf));
    for (const name of ['fastify', 'typeorm', '@mui/material', 'react-router', 'pg-protocol']) {
      expect(names).toContain(name);
    }
    const others = paths.filter((path) => !mayBePassedOn(packages[path]?.license));
    expect(others.map((path) => `${path} ${packages[path]?.license}`)).toEqual([]);
    console.log(
      `figure: dependencies: ${paths.length} packages shipped of ${third.length} locked, 0 deprecated`,
    );
  });

  it('has no high or critical advisory', { timeout: 60_000 }, async (context) => {
    const report = await audit();
    if (report.vulnerabilities === undefined) {
      // The registry at hand answers no audits, or there is no network: npm says which.
      context.skip(`npm audit got no answer from the registry: ${report.message}`);
      return;
    }
    expect(grave(Object.values(report.vulnerabilities))).toEqual([]);
    console.log('figure: npm audit: 0 high or critical among what is shipped');
  });

  it('would not get past the audit with a high advisory, while a tool of ours would', () => {
    const advised = [
      { name: 'typeorm', severity: 'critical' },
      { name: '@mui/material', severity: 'high' },
      { name: 'fastify', severity: 'moderate' },
      { name: 'autocannon', severity: 'high' },
    ];
    expect(grave(advised)).toEqual(['typeorm critical', '@mui/material high']);
  });
});

/** Those of the advisories that are high or critical and about something that we ship. */
function grave(advised: readonly Advised[]): string[] {
  const names = new Set(shipped().map(nameOf));
  return advised
    .filter(({ name, severity }) => names.has(name) && ['high', 'critical'].includes(severity))
    .map(({ name, severity }) => `${name} ${severity}`);
}

function mayBePassedOn(license: string | undefined): boolean {
  const choices = license?.replace(/[()]/g, '').split(' OR ') ?? [];
  return choices.some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part)));
}

/** Paths in the lockfile of everything that runs in the product or in its pages. */
function shipped(): string[] {
  const root = packages[''] as Locked;
  const found = new Set<string>();
  const waiting = [
    ...Object.keys({ ...root.dependencies, ...root.optionalDependencies }),
    ...IN_THE_PAGES,
  ].map((name) => find('', name));
  for (let path = waiting.pop(); waiting.length > 0 || path !== undefined; path = waiting.pop()) {
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    waiting.push(...needsOf(path));
  }
  return [...found].sort();
}

function needsOf(path: string): (string | undefined)[] {
  const {
    dependencies,
    optionalDependencies,
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = packages[path] ?? {};
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers].map((name) =>
    find(path, name),
  );
}

/** Where Node finds a package from another one; undefined for one that this system does not need. */
function find(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (folder === '') return undefined;
  }
}

/** `npm audit` over the whole lockfile; without `vulnerabilities` when nobody answered it. */
async function audit(): Promise<{ vulnerabilities?: Record<string, Advised>; message?: string }> {
  const npm = process.env['npm_execpath'];
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'];
  const [command, ...rest] = npm?.endsWith('.js') ? [process.execPath, npm, ...args] : ['npm', ...args];
  const child = spawn(command as string, rest, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  return JSON.parse(await text(child.stdout));
}
