/** What a worker thread does: one replication of one arm, under packs that a study can name. */
import { Replication } from "@omringd/lab/simulate"
import type { Job } from "@omringd/lab/simulate"
import { packsNamed } from "../packs.ts"

export default ({ study, arm, replication }: Job): Replication => Replication.of(study, { arm, replication }, packsNamed)
