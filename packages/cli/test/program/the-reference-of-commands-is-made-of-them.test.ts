/** docs/cli.md is made of the commands: `pnpm exec vitest run packages/cli/test/program -u` writes it anew. */
import { expect, it } from "vitest"
import { reference } from "./reference.ts"

it("the reference of commands says what the commands are", async () => {
  await expect(reference()).toMatchFileSnapshot("../../../../docs/cli.md")
})
