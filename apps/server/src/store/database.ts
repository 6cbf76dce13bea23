/** One connection, inside or outside a transaction. Rows are objects, or arrays where `asArrays` asks for them. */
export type Connection = {
  query(text: string, values: readonly unknown[], asArrays: boolean): Promise<{ rows: unknown[]; rowCount: number }>;
  /** Several statements at once, without values. */
  script(text: string): Promise<unknown[]>;
};

/** A PostgreSQL: embedded or a server. What differs between the two ends here. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  /** A connection for statements that stand alone. */
  readonly direct: Connection;
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
