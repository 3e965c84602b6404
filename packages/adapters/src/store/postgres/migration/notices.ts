/**
 * To version 4: the notices that wait, or were parked, and the ids of those that were brought. `line`: 0 for what is about safety, 1 for the rest. `at`: not before that time, in milliseconds
 * since 1970. `holds`: until then nothing behind it in its line goes before it. Of what was brought the text is gone.
 */
export const notices = (schema: string): string => `
  CREATE TABLE ${schema}.notices (
    nth bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    outbox text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    trajectory text COLLATE "C" NOT NULL,
    line smallint NOT NULL,
    notice text,
    tried integer NOT NULL DEFAULT 0,
    at bigint NOT NULL DEFAULT 0,
    holds boolean NOT NULL DEFAULT false,
    why text,
    said text,
    parked text,
    UNIQUE (outbox, id)
  );
  CREATE INDEX notices_waiting ON ${schema}.notices (outbox, line, nth, at) WHERE notice IS NOT NULL AND parked IS NULL;
  CREATE INDEX notices_later ON ${schema}.notices (outbox, at) WHERE notice IS NOT NULL AND parked IS NULL AND at > 0;
  CREATE INDEX notices_holding ON ${schema}.notices (outbox, trajectory, line, nth) WHERE holds;
  CREATE INDEX notices_parked ON ${schema}.notices (outbox, line, nth) WHERE parked IS NOT NULL;
  CREATE INDEX notices_of ON ${schema}.notices (trajectory)`
