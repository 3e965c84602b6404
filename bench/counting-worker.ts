/** What a thread does that needs nothing but a processor. It keeps what it came to, so that the loop is not left out. */
import process from "node:process"

let number = 1
for (let count = 0; count < 1_000_000_000; count++) number = (number * 1_103_515_245 + 12_345) & 0x7fffffff
process.exitCode = number === 0 ? 1 : 0
