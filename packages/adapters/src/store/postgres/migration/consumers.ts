/** To version 2: where each named follower had come to. */
export const consumers = (schema: string): string =>
  `CREATE TABLE ${schema}.consumers (name text COLLATE "C" PRIMARY KEY, position bigint NOT NULL)`
