/** Where things stand on the site. */
import type { Part, StepTag } from "@omringd/core"
import { code, link } from "./markdown.ts"

/** `WhatSettled`: `what-settled`, as its file is named; `immediatePlans`: `immediate-plans`. */
export const fileOf = (tag: string): string => tag.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase()

export const at = {
  rule: (id: string): string => `/rules/${id}/`,
  step: (tag: StepTag): string => `/steps/${fileOf(tag)}/`,
  need: (what: string): string => `/needs/${what}/`,
  parts: "/parts/",
  part: (name: string): string => `/parts/${fileOf(name)}/`,
  reason: (name: string): string => `/refusals/${fileOf(name)}/`,
  misfit: (name: string): string => `/refusals/${name}/`
}

export const to = {
  rule: (id: string): string => link(code(id), at.rule(id)),
  step: (tag: StepTag): string => link(code(tag), at.step(tag)),
  need: (what: string): string => link(code(what), at.need(what)),
  part: (name: Part): string => link(code(name), at.part(name)),
  misfit: (name: string): string => link(code(name), at.misfit(name))
}
