/** By which promises steps are judged here. A pack of one's own goes in the same list. */
import { Practice } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { flanders } from "@omringd/rules/jurisdiction"

export const practice = Practice.of(charter(), flanders())
