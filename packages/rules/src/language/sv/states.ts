import type { Vocabulary } from "@omringd/core"

export const states = {
  open: {
    professional: "behövs nu",
    family: "behövs nu",
    child: "behövs nu"
  },
  upcoming: {
    professional: "behövs längre fram",
    family: "behövs längre fram",
    child: "behövs sedan"
  },
  overdue: {
    professional: "försenat",
    family: "borde redan ha hänt",
    child: "borde redan ha hänt"
  }
} satisfies Vocabulary["states"]
