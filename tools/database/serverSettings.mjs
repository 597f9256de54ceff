/**
 * The server's settings, given on its command line so that they follow the product and not the age of the cluster.
 * @param {number} port
 * @param {boolean} durable false gives up safety against a crash for speed: for tests alone
 * @returns {string[]} arguments
 */
export function serverSettings(port, durable) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    max_locks_per_transaction: 128,
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    random_page_cost: 1.1,
    jit: 'off',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The detail of an error quotes the row, and rows here are about people's health.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(!durable && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: 0,
      io_method: 'sync',
      autovacuum: 'off',
      bgwriter_lru_maxpages: 0,
      checkpoint_timeout: '1h',
    }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
