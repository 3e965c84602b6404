/** Who may do what in our house: narrower than the charter's division of work, by two agreements of our own. */
import { Pack } from "@omringd/core"

export const ourHouse = (): Pack =>
  Pack.define({
    name: "our-house",
    version: "1.0.0",
    sdk: 1,
    rules: [],
    mandates: {
      "judge-safety": ["consultant"],                            // not the care worker, who comes into the home
      "write-the-how": ["child", "parent", "network-person"]     // no professional writes the plan, also not with them
    }
  })
