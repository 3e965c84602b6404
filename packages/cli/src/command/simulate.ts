/** `omringd simulate STUDY`: an office and its families, each step judged by the practice itself. */
import type { Language } from "@omringd/core"
import { runStudy } from "@omringd/lab/simulate"
import type { Ran } from "@omringd/lab/simulate"
import { packsNamed } from "../packs.ts"
import { print } from "../page/print.ts"
import { openStudy } from "../simulating/file.ts"
import { pageName, writePage } from "../simulating/html.ts"
import { simulationPage } from "../simulating/page.ts"
import { timeLeft } from "../simulating/time-left.ts"
import { exits } from "./exits.ts"
import { showProblems } from "./problems.ts"
import { progress } from "./progress.ts"
import type { Terminal } from "./terminal.ts"
import { untilInterrupted } from "./until-interrupted.ts"

export interface SimulateOptions {
  readonly workers: number
  readonly out: string
  readonly json?: boolean
  /** Of the page. */
  readonly language: Language
}

const next = "Nothing was simulated. `omringd example study.yaml` shows the format."
const goesOn = "Run the same again and it goes on from there."

/** What the file system says of a folder in which nothing can be made. */
const notThere: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "EEXIST", "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EINVAL"])

const failure = (error: unknown, out: string): string => {
  const { code = "", message, path = out } = error as NodeJS.ErrnoException // what Node throws, or anything else with its message
  if (code === "ENOSPC" || code === "EDQUOT") return `The disk is full. What was done is kept in ${out}: make room. ${goesOn}`
  if (notThere.has(code)) return `${path} cannot be made or written to (${code}). Name with --out a folder in a place where you may write.`
  return `It failed: ${message}. What was done is kept in ${out}. ${goesOn}`
}

/** Why nothing is gone on with, and what to do. */
const otherwise = (answer: Extract<Ran, { readonly ran: "other-study" | "changed-packs" | "other-replication" }>, out: string): string => {
  switch (answer.ran) {
    case "other-study": return `${out} holds what another study came to, or the same under other packs or another release. Choose another folder.`
    case "changed-packs": return `${out} was begun when ${answer.packs.join(" and ")} held something else under the same version. Choose another folder with --out to begin anew, or go on with the packs as they were. Whoever changes a rule raises the version of its pack.`
    case "other-replication": return `${answer.file} is of another run: of another study, of packs that held something else, or of another release. Choose another folder with --out, or put ${out} away and begin anew.`
  }
}

export const simulate = async (file: string, { workers, out, json, language }: SimulateOptions, release: string, terminal: Terminal): Promise<number> => {
  const { stdout, stderr, width } = terminal
  const opened = await openStudy(file)
  if ("problems" in opened) return showProblems(file, opened.problems, next, terminal)
  const { study } = opened
  const shown = progress(terminal)
  const began = performance.now()
  let before: number | undefined
  const onProgress = (done: number, all: number): void => {
    before ??= done - 1
    shown.step(done, all, timeLeft(performance.now() - began, done - before, all - before))
  }
  try {
    const { answer, exit } = await untilInterrupted((signal) =>
      runStudy(study, { out, workers, worker: new URL(import.meta.resolve("@omringd/cli/simulating-worker")), packsNamed, release, signal, onProgress }))
    shown.clear()
    if (answer.ran === "other-study" || answer.ran === "changed-packs" || answer.ran === "other-replication") {
      stderr.write(`${otherwise(answer, out)}\n`)
      return exits.couldNotRun
    }
    if (answer.ran === "interrupted") {
      stderr.write(`Interrupted: ${answer.kept} of ${answer.all} replications are kept in ${out}. ${goesOn}\n`)
      return exit ?? exits.couldNotRun
    }
    const { summary, manifest } = answer
    await writePage(out, manifest, summary, language)
    const files = [...answer.files, pageName]
    stdout.write(json === true ? `${JSON.stringify({ out, files, summary }, undefined, 2)}\n` : print(simulationPage(study, summary), { width, stream: stdout }))
    return exits.told
  } catch (error) {
    shown.clear()
    stderr.write(`${failure(error, out)}\n`)
    return exits.couldNotRun
  }
}
