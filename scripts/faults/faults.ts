/** All faults there are, in the order in which they are numbered. */
import { ofContainment } from "./containment.ts"
import type { Fault } from "./fault.ts"
import { ofIsolation } from "./isolation.ts"
import { ofLaws } from "./laws.ts"

export const faults: readonly Fault[] = [...ofLaws, ...ofContainment, ...ofIsolation]
