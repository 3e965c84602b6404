/** The clauses for notifiers, kept by ours: each on a real server of its kind, where it has one. */
import { describe, it } from "vitest"
import { testNotifier } from "@omringd/conformance"
import { amqpAbilities, amqpPlace, isThere as rabbitIsThere } from "./amqpPlace.ts"
import { consoleAbilities, consolePlace } from "./consolePlace.ts"
import { emailAbilities, emailPlace } from "./emailPlace.ts"
import { isThere as natsIsThere, natsAbilities, natsPlace } from "./natsPlace.ts"
import { webhookAbilities, webhookPlace } from "./webhookPlace.ts"

testNotifier({ describe, it }, "console", { can: consoleAbilities, fresh: consolePlace })
testNotifier({ describe, it }, "webhook", { can: webhookAbilities, fresh: webhookPlace, done: ({ close }) => close?.() })
testNotifier({ describe, it }, "email", { can: emailAbilities, fresh: emailPlace })
describe.skipIf(!natsIsThere)("a real NATS server", () => {
  testNotifier({ describe, it }, "nats", { can: natsAbilities, fresh: () => natsPlace() })
})
describe.skipIf(!rabbitIsThere)("a real RabbitMQ server", () => {
  testNotifier({ describe, it }, "amqp", { can: amqpAbilities, fresh: amqpPlace })
})
