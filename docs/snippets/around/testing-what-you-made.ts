/** The kit's lines, on what ships and on the pack of the examples. */
import { describe, it } from "node:test"
import * as Layer from "effect/Layer"
import { People } from "@omringd/core/Notices"
import type { Recipient } from "@omringd/core/Notices"
import { directoryOf } from "@omringd/adapters/people/memory"
import { layer as keyringIn, Ring } from "@omringd/adapters/keyring/memory"
import { memory, Shelf } from "@omringd/adapters/store/memory"
import { pureDoor, testDirectory, testDoor, testKeyring, testPack, testStore } from "@omringd/conformance"
import { answeredPack as myPack } from "./examples/vendor-pack/src/answered.ts"

const myStore = () => memory({ shelf: Shelf.empty() })
const myDoor = () => pureDoor()
const myKeyring = () => keyringIn({ ring: Ring.empty() })
let known: readonly Recipient[] = []
const whoIsInIt = (people: readonly Recipient[]): void => { known = people }
const myDirectory = () => Layer.succeed(People, { find: (person) => directoryOf({ omringd: 1, people: known }).find(person) })

// the snippet
