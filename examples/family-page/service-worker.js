/* global version, files -- stand before this text when the page is built, see offline.ts */
const cacheName = `omringd-family-page-${version}`

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()))
})
self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("omringd-family-page-") && name !== cacheName
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()))
})
/* (A server may say that its answers vary by who asks; what is kept here does not.) What was built is answered from what is kept here, and nothing else is asked of anyone. */
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) return
  const wanted = event.request.mode === "navigate" ? "./" : event.request
  event.respondWith(caches.open(cacheName).then((cache) => cache.match(wanted, { ignoreSearch: true, ignoreVary: true })).then((found) => found ?? fetch(event.request)))
})
