import { memory, Shelf } from "@omringd/adapters/store/memory"
import { conformStore } from "@omringd/conformance"

const myStore = () => memory({ shelf: Shelf.empty() })

// the snippet
