/** Where a select can be sent: the pool, or a transaction that has to see its own changes. */
export interface Reader {
  query<Rows>(text: string, values?: unknown[]): Promise<Rows>;
}
