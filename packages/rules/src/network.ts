/** Networks and connection, as rules: the people around a family are found, and helped to go on. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { networkKeptGoing } from "./network/network-kept-going.ts"
import { parentsSurrounded } from "./network/parents-surrounded.ts"

/** What the sources on networks leave open. */
export interface NetworkSettings {
  /** How often the network meets while the plan is tried and let go of; eight weeks when left out, which no source says. */
  readonly meetsEvery?: Span
  /** How often whoever carries the plan looks how it holds after the services left; twelve weeks when left out, which no source says. */
  readonly checksInEvery?: Span
}

export const network = (settings: NetworkSettings = {}): Pack =>
  Pack.define({
    name: "network",
    version: "0.1.0",
    rules: [networkKeptGoing(settings.meetsEvery, settings.checksInEvery), parentsSurrounded]
  })
