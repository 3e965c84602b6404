/** What came of forgetting, as `--json` writes it down: by the name of what was asked. */
import type { Completed, Forgotten, Refused } from "@omringd/core/Forgetting"

export const asData = (came: Forgotten): { readonly forgotten: true; readonly certificate: Completed } | { readonly forgotten: false; readonly refused: Refused } =>
  (came.ok ? { forgotten: true, certificate: came.certificate } : { forgotten: false, refused: came.refused })
