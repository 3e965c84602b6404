import { render } from "preact"
import { Page } from "./parts/Page.tsx"

const root = document.getElementById("page")
if (root !== null) render(<Page />, root)

// A built page opens again without a server; while it is worked on it is always read anew.
if (import.meta.env.PROD && "serviceWorker" in navigator) void navigator.serviceWorker.register("./service-worker.js")
