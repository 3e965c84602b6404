/** The three doors pass the same clauses: the pure one, the service and the promises, over both stores. */
import { describe, it } from "vitest"
import { promiseDoor, pureDoor, serviceDoor, testDoor } from "@omringd/conformance"
import { memory } from "../../src/store/memory.ts"
import { sqlite } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"

const done = (door: { close(): Promise<void> }) => door.close()
const clock = ["clock"] as const

testDoor({ describe, it }, "pure", { can: [], fresh: () => pureDoor() })
testDoor({ describe, it }, "service over memory", { can: clock, fresh: () => serviceDoor(memory()), done })
testDoor({ describe, it }, "service over sqlite", { can: clock, fresh: () => serviceDoor(sqlite({ file: newFile() })), done })
testDoor({ describe, it }, "promises over memory", { can: clock, fresh: () => promiseDoor(memory()), done })
testDoor({ describe, it }, "promises over sqlite", { can: clock, fresh: () => promiseDoor(sqlite({ file: newFile() })), done })
