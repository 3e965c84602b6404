/**
 * To version 1: the steps, and the one order of all trajectories. A step arrives without a position and is given one once it is
 * committed; the last one given is counted apart, so that it is not given again when its step is forgotten.
 */
export const steps = (schema: string): string => `
  CREATE TABLE ${schema}.steps (
    arrived bigint GENERATED ALWAYS AS IDENTITY,
    trajectory text COLLATE "C" NOT NULL,
    number integer NOT NULL,
    id text COLLATE "C" NOT NULL,
    taken text NOT NULL,
    link text NOT NULL,
    position bigint,
    PRIMARY KEY (trajectory, number),
    UNIQUE (trajectory, id)
  );
  CREATE UNIQUE INDEX steps_by_position ON ${schema}.steps (position) WHERE position IS NOT NULL;
  CREATE INDEX steps_waiting ON ${schema}.steps (arrived) WHERE position IS NULL;
  CREATE TABLE ${schema}.positions (last bigint NOT NULL);
  INSERT INTO ${schema}.positions (last) VALUES (0)`
