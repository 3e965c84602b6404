/**
 * A pack that one does not trust, run apart: in QuickJS compiled to WebAssembly, where there is no clock, no chance, no file and no network,
 * with limits on work, time and memory. It answers at once like any other pack, and what stops it is a failure with its name on it. What
 * this is not: quick. A rule that is asked here costs tens of microseconds and more, where one that is trusted costs a fraction of one.
 */
import quickjsVariant from "@jitl/quickjs-wasmfile-release-sync"
import { PackProblem, Practice } from "@omringd/core"
import type { Pack } from "@omringd/core"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core"
import type { QuickJSSyncVariant } from "quickjs-emscripten-core"
import { cellOf } from "./isolated/cell.ts"
import type { Cell, Limits } from "./isolated/cell.ts"
import { outsideOf } from "./isolated/outside.ts"

export type { Limits } from "./isolated/cell.ts"

const variant = quickjsVariant as unknown as QuickJSSyncVariant // its types speak of the whole module, and what is imported is its default

/** @public */
export interface IsolatedOptions {
  /**
   * One ES module that needs no other, as a bundler makes it: `esbuild src/index.ts --bundle --format=esm`. What it exports by default is the
   * pack, or a function that gives it.
   */
  readonly source: string
  /** What such a function is called with: anything that can be written as JSON. */
  readonly settings?: unknown
  readonly limits?: Partial<Limits>
}

/**
 * Why there is no pack: the module did not load within its limits, or what came out does not fit into a practice.
 *
 * @public
 */
export class PackNotLoaded extends Data.TaggedError("PackNotLoaded")<{
  /** What is wrong, each in a sentence. */
  readonly reasons: readonly string[]
}> {
  override get message(): string {
    return this.reasons.join("; ")
  }
}

const loaded = (cell: Cell): Effect.Effect<Pack, PackNotLoaded> => {
  const met = cell.manifest()
  if ("failed" in met) return Effect.fail(new PackNotLoaded({ reasons: [met.failed] }))
  const pack = outsideOf(met.manifest, cell)
  const { problems } = Practice.of(pack)
  return problems.length === 0 ? Effect.succeed(pack) : Effect.fail(new PackNotLoaded({ reasons: problems.map(PackProblem.sentence) }))
}

/**
 * The pack, until the scope closes: whatever it is asked after that has failed.
 *
 * @public
 */
export const isolated = (options: IsolatedOptions): Effect.Effect<Pack, PackNotLoaded, Scope.Scope> =>
  Effect.flatMap(
    Effect.promise(() => newQuickJSWASMModuleFromVariant(variant)),
    (quickjs) => Effect.flatMap(Effect.acquireRelease(Effect.sync(() => cellOf(quickjs, options)), (cell) => Effect.sync(cell.close)), loaded)
  )

/** @public */
export interface OpenPack {
  readonly pack: Pack
  close(): void
}

/**
 * The same with a promise, which is rejected with {@link PackNotLoaded}.
 *
 * @public
 */
export const openIsolated = async (options: IsolatedOptions): Promise<OpenPack> => {
  const quickjs = await newQuickJSWASMModuleFromVariant(variant)
  const cell = cellOf(quickjs, options)
  return Effect.runPromise(Effect.matchEffect(loaded(cell), {
    onSuccess: (pack) => Effect.succeed({ pack, close: cell.close }),
    onFailure: (failure) => Effect.andThen(Effect.sync(cell.close), Effect.fail(failure))
  }))
}
