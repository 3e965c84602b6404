/** To version 3: of each trajectory one snapshot, sealed with the link of its last step. */
export const snapshots = (schema: string): string =>
  `CREATE TABLE ${schema}.snapshots (trajectory text COLLATE "C" PRIMARY KEY, key text NOT NULL, version integer NOT NULL, text text NOT NULL, seal text NOT NULL)`
