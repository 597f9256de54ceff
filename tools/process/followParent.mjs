/**
 * Loaded with `node --import` into a child that was given an IPC channel: when the parent is gone, however it
 * ended, the channel closes and the child stops as if it had been asked to.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
