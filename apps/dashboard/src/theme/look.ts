import { type Mode, tokens } from './tokens';

export type Look = Mode | 'system';

const KEY = 'stratum.look';
const listeners = new Set<() => void>();
const wantsDark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;

/** What the person chose; `system` follows the device. A preference, not data: it survives sign-out. */
export function chosenLook(): Look {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function currentMode(): Mode {
  const look = chosenLook();
  if (look === 'system') return wantsDark() ? 'dark' : 'light';
  return look;
}

/** Writes the tokens as CSS variables on the document, so that plain CSS and SVG share them with MUI. */
export function applyLook(): void {
  const mode = currentMode();
  const root = document.documentElement;
  root.dataset['mode'] = mode;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(tokens[mode])) root.style.setProperty(cssName(name), value);
  for (const listener of listeners) listener();
}

export function chooseLook(look: Look): void {
  if (look === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, look);
  applyLook();
}

export function onLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Applies the look now and again whenever the device changes its mind. */
export function startLook(): void {
  applyLook();
  globalThis.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', applyLook);
}

function cssName(token: string): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
