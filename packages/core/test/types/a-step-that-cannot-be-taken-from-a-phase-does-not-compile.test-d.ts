import type * as Result from "effect/Result"
import { expectTypeOf, test } from "vitest"
import type { PhaseName, Practice, Reached, Refusal, Step, StepFrom, StepNamed, Taking, Trajectory } from "../../src/index.ts"

declare const practice: Practice
declare const notStarted: Trajectory<"NotStarted">
declare const signalled: Trajectory<"Signalled">
declare const exploring: Trajectory<"Exploring">
declare const testing: Trajectory<"Testing">
declare const unknown: Trajectory
declare const opened: StepNamed<"TrajectoryOpened">
declare const goal: StepNamed<"GoalSet">
declare const reconvened: StepNamed<"PlanReconvened">
declare const ended: StepNamed<"InvolvementEnded">
declare const corrected: StepNamed<"StepCorrected">
declare const any: Step
const who = { by: "an", at: "2026-03-02" }

type Led<R> = R extends Result.Result<Taking<infer P, infer _S>, infer _E> ? P : never

test("from a known phase only the steps possible there compile", () => {
  practice.take(signalled, opened, who)
  practice.take(exploring, goal, who)
  practice.take(testing, reconvened, who)
  // @ts-expect-error a goal is not set before anyone is involved
  practice.take(signalled, goal, who)
  // @ts-expect-error nothing is opened twice
  practice.take(exploring, opened, who)
  // @ts-expect-error there is no plan yet to come together about
  practice.take(exploring, reconvened, who)
  // @ts-expect-error nothing ends that has not begun
  practice.take(notStarted, ended, who)
  // @ts-expect-error any step at all is too much from a known phase
  practice.take(exploring, any, who)
})

test("what can be taken first is a signal, or someone who joins", () => {
  expectTypeOf<StepFrom<"NotStarted">["step"]>().toEqualTypeOf<"SignalReceived" | "PersonJoined" | "ChildJoined">()
  expectTypeOf<"TrajectoryReopened">().toExtend<StepFrom<"Closed">["step"]>()
  expectTypeOf<"TrajectoryReopened">().not.toExtend<StepFrom<"Testing">["step"]>()
  expectTypeOf<"GoalSet">().not.toExtend<StepFrom<"Closed">["step"]>()
})

test("from one of two phases a step leads on from either", () => {
  const either = exploring as Trajectory<"Exploring" | "Testing">
  expectTypeOf<Led<ReturnType<typeof practice.take<"Exploring" | "Testing", StepNamed<"GoalSet">>>>>().toEqualTypeOf<"Exploring" | "Testing">()
  practice.take(either, goal, who)
})

test("what nobody has looked at is not taken as a step, and who takes it says when", () => {
  // @ts-expect-error unknown input goes through takeUnknown
  practice.take(unknown, JSON.parse("{}") as unknown, who)
  // @ts-expect-error a moment is part of who
  practice.take(unknown, goal, { by: "an" })
})

test("from an unknown phase any step compiles", () => {
  expectTypeOf<StepFrom<PhaseName>>().toEqualTypeOf<Step>()
  practice.take(unknown, any, who)
  practice.take(unknown, goal, who)
  expectTypeOf<Led<ReturnType<typeof practice.takeUnknown>>>().toEqualTypeOf<PhaseName>()
})

test("the phase a step leads to is typed", () => {
  expectTypeOf<Reached<StepNamed<"SignalReceived">, "NotStarted">>().toEqualTypeOf<"Signalled">()
  expectTypeOf<Reached<StepNamed<"TrajectoryOpened">, "Signalled">>().toEqualTypeOf<"Exploring">()
  expectTypeOf<Reached<StepNamed<"WhatSettled">, "Exploring">>().toEqualTypeOf<"Planning">()
  expectTypeOf<Reached<StepNamed<"PlanAccepted">, "Planning">>().toEqualTypeOf<"Testing">()
  expectTypeOf<Reached<StepNamed<"PlanAccepted">, "LettingGo">>().toEqualTypeOf<"LettingGo">()
  expectTypeOf<Reached<StepNamed<"CarriedByNetwork">, "Testing">>().toEqualTypeOf<"LettingGo">()
  expectTypeOf<Reached<StepNamed<"PlanReconvened">, "Testing" | "LettingGo">>().toEqualTypeOf<"Planning">()
  expectTypeOf<Reached<StepNamed<"GoalSet">, "Testing">>().toEqualTypeOf<"Testing">()
  expectTypeOf<Reached<StepNamed<"GoalSet">, "Closed">>().toEqualTypeOf<never>()
})

test("taking gives the trajectory in that phase, and the step that was taken", () => {
  const answer = practice.take(signalled, opened, who)
  expectTypeOf(answer).toEqualTypeOf<Result.Result<Taking<"Exploring", StepNamed<"TrajectoryOpened">>, Refusal>>()
  expectTypeOf<Taking<"Exploring", StepNamed<"TrajectoryOpened">>["trajectory"]>().toEqualTypeOf<Trajectory<"Exploring">>()
  expectTypeOf<Taking<"Exploring", StepNamed<"TrajectoryOpened">>["taken"]["step"]["holder"]>().toEqualTypeOf<string>()
})

test("a correction may lead anywhere: told again, the step that led here may be gone", () => {
  expectTypeOf<Reached<StepNamed<"StepCorrected">, "Testing">>().toEqualTypeOf<PhaseName>()
  expectTypeOf<Led<ReturnType<typeof practice.take<"Testing", StepNamed<"StepCorrected">>>>>().toEqualTypeOf<PhaseName>()
  practice.take(testing, corrected, who)
  // @ts-expect-error nothing was recorded yet that could be wrong
  practice.take(notStarted, corrected, who)
})
