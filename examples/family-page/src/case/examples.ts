/** Families to look at: none of them real. Each opens on a day on which much stands on the page. */
import deWiekslag from "../../../cases/de-wiekslag.yaml?raw"
import spink from "../../../cases/spink.yaml?raw"
import type { Language } from "@omringd/core"

export interface Example {
  readonly name: string
  readonly title: string
  /** The language of the family's own words. */
  readonly speaks: Language
  readonly day: string
  readonly text: string
}

export const examples: readonly [Example, ...Example[]] = [
  { name: "lina", title: "Lina", speaks: "nl", day: "2022-10-15", text: deWiekslag },
  { name: "lydia", title: "Lydia", speaks: "en", day: "2015-04-17", text: spink }
]
