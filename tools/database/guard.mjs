import { readPostmaster } from './readPostmaster.mjs';

/** Ends the server of a cluster when whoever started this process is gone; see guardServer.mjs. */
const cluster = process.argv[2] ?? '';
process.stdin.resume();
process.stdin.on('end', () => {
  const server = readPostmaster(cluster);
  if (server) process.kill(server.pid, 'SIGINT');
});
