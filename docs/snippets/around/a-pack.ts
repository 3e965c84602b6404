import { Pack } from "@omringd/core"
import { nobodyLeavesWithoutAnAnswer } from "./nobody-leaves-without-an-answer.ts"

// the snippet

export default ourPromises
