import { Practice, Step } from "@omringd/core"
import type { Role, StepTag, Trajectory } from "@omringd/core"
import { act, given, mapped, opened, teenager } from "@omringd/core/Story"
import { charter } from "@omringd/rules/charter"

const practice = Practice.of(charter())
const { trajectory } = act(practice, given(opened(teenager), mapped()).on("2026-03-02").given)

// the snippet
