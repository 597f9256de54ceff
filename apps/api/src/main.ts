import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { createApp } from './http/createApp.js';
import { explainStart } from './settings/explainStart.js';
import { readSettings } from './settings/readSettings.js';

/** Starts one process of the product. Any number of them may run on one database. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApp({ settings, modules: [AppModule], log: process.stdout });
  await app.listen(settings.port, settings.host);
  // Asked to stop: answer what has been asked, take nothing new, and leave the database last.
  const stop = () => app.close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

main().catch((error: unknown) => {
  console.error(explainStart(error));
  process.exit(1);
});
