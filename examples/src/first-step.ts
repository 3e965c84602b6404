import * as Result from "effect/Result"
import { Practice, Step } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"

// A story that has come as far as a map with a danger, a goal, a scale and the criterion to leave.
const practice = Practice.of(charter())
const told = act(practice, given(opened(teenager), mapped()).on("2026-03-02").given)

// May the consultant settle WHAT must change?
const step = Step.make("WhatSettled", { acknowledgedBy: ["consultant", "care-worker", "mother"] })
const answer = practice.takeUnknown(told.trajectory, step, { by: "consultant", at: "2026-03-09" })

if (Result.isFailure(answer)) {
  for (const reason of answer.failure.reasons) {
    if (reason.reason === "Unmet") console.log(reason.need.rule, reason.need.about, "by", reason.need.metBy.join(" or "))
  }
}
