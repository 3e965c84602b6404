/** What a worker thread of the benchmark does: one replication under the charter. */
import { Replication } from "@omringd/lab/simulate"
import type { Job } from "@omringd/lab/simulate"
import { charter } from "@omringd/rules/charter"

export default ({ study, arm, replication }: Job): Replication => Replication.of(study, { arm, replication }, () => [charter()])
