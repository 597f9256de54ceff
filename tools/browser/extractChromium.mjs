/**
 * Unpacks the Chromium that npm brought into the folder TMPDIR names. It runs as a process of its own, because the
 * package reads and changes the environment while it is imported.
 */
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
