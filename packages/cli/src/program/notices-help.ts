/** Help for the commands that tell people. */
import type { Help } from "./help.ts"

const couldNotRun = "could not run: the options or the store"

export const telling: Help = {
  examples: [
    ["omringd notices rules --language nl", "who is told what, by which rule"],
    ["omringd notices send --store omringd.db --people people.yaml --to console --once", "here, and now"],
    ["omringd notices parked --store omringd.db", "what is no longer tried"],
    ["omringd notices resume --store omringd.db --all", "try it again"]
  ],
  exits: { 0: "done", 1: couldNotRun, 2: "something that could have been told was not" }
}

export const ruling: Help = {
  examples: [
    ["omringd notices rules --packs charter,network", "of these packs"],
    ["omringd notices rules --json | jq '.notices[] | select(.safety)'", "those about safety, as data"]
  ],
  exits: { 0: "listed", 1: "could not run: the options" },
  json: ["omringd", "notices"]
}

export const sending: Help = {
  examples: [
    ["omringd notices send --store omringd.db --people people.yaml --to console --once"],
    [`omringd notices send --store omringd.db --people people.yaml --to "smtp://mail.example.org?from=omringd@example.org"`],
    ["omringd notices send --postgres postgres://db.example.org/omringd --people people.yaml --to nats://nats.example.org"]
  ],
  notes: `
Where notices go (--to):
  console                                       one line each, here; for trying things
  https://host/path                             a CloudEvent, signed as Standard Webhooks says
  smtp://host:587?from=ADDRESS                  e-mail; smtps:// encrypts from the first byte, &tls=none is for a server on this machine
  nats://host:4222?prefix=NAME&stream=NAME      a JetStream stream; tls:// for an encrypted connection, &create makes the stream
  amqps://host/vhost?exchange=NAME              an exchange of RabbitMQ; &routing-key=KEY
People read what goes to console and by e-mail. To the others go codes, references and days.

What is secret comes from the environment: OMRINGD_TO_USER, OMRINGD_TO_PASSWORD, OMRINGD_TO_TOKEN (NATS), OMRINGD_TO_SECRET (https://; several
with commas between), OMRINGD_TO_AUTHORIZATION (https://). Each can be a file instead: OMRINGD_TO_PASSWORD_FILE names it.

A sealed store needs no keys here: notices hold nobody's words.

The first time on a store with a past, --since says from when on people are told. One process at a time brings under a --name; others wait for
their turn, and can look whose days have come.`,
  exits: {
    0: "with --once: all that could be brought now was; what rests for someone's quiet hours waits",
    1: "could not run: the options, the store or where it goes",
    2: "with --once: something was parked or is to be tried again, now or when its pause is over, or could not be read; or the directory of people is wrong, and nothing was sent",
    "130, 143": "interrupted: what was not yet brought waits"
  },
  json: ["omringd", "store", "to", "brought", "again", "failing", "parked", "unreadable"]
}

export const parking: Help = {
  examples: [
    ["omringd notices parked --store omringd.db --language nl", "what is no longer tried, why, and what would help"],
    ["omringd notices parked --store omringd.db --json | jq -r '.parked[].notice.id'", "as data"]
  ],
  exits: { 0: "listed, also when nothing is parked", 1: couldNotRun },
  json: ["omringd", "store", "parked"]
}

export const resuming: Help = {
  examples: [["omringd notices resume --store omringd.db --all", "all that is parked"], ["omringd notices resume --store omringd.db 0f3a...", "one notice, by its id"]],
  exits: { 0: "resumed", 1: `${couldNotRun}; or one that is named is not parked, and nothing was resumed` },
  json: ["omringd", "store", "resumed"]
}
