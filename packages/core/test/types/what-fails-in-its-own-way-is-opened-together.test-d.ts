import type * as Layer from "effect/Layer"
import { expectTypeOf, test } from "vitest"
import type { Practice } from "@omringd/core"
import { openForgetting } from "@omringd/core/Forgetting"
import type { ForgettingLog, ForgettingLogUnavailable, PromisedForgetting } from "@omringd/core/Forgetting"
import { openNotices } from "@omringd/core/Notices"
import type { DirectoryUnavailable, Notices, Notifier, NotifierUnusable, Outbox, People, Rounds } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import type { Cipher, KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { OpenFailure, TrajectoryStore } from "@omringd/core/TrajectoryStore"

declare const practice: Practice
declare const sha256: (text: string) => string
declare const plain: Layer.Layer<TrajectoryStore, OpenFailure>
declare const keys: Layer.Layer<PeoplesKeys, KeyringUnavailable>
declare const log: Layer.Layer<ForgettingLog, ForgettingLogUnavailable>
declare const outbox: Layer.Layer<Outbox, OpenFailure>
declare const cipher: Cipher

test("a sealed store, its keys and a log are opened together, though each fails in its own way", () => {
  const store = sealedStore({ store: plain, keyring: keys, cipher })
  expectTypeOf(openForgetting({ practice, sha256, store, keys, log })).toEqualTypeOf<Promise<PromisedForgetting>>()
  expectTypeOf(openForgetting({ practice, sha256, store, keys, log, outbox })).toEqualTypeOf<Promise<PromisedForgetting>>()
  expectTypeOf(openOmringd({ practice, store })).toEqualTypeOf<Promise<Omringd>>()
  // @ts-expect-error keys are no log
  void openForgetting({ practice, sha256, store, keys, log: keys })
})

test("so are the services that tell people", () => {
  const notifier = {} as Layer.Layer<Notifier, NotifierUnusable>
  const people = {} as Layer.Layer<People, DirectoryUnavailable>
  const rounds = {} as Layer.Layer<Rounds>
  expectTypeOf(openNotices({ practice, sha256, store: plain, outbox, notifier, people, rounds })).toEqualTypeOf<Promise<Notices>>()
})
