import './product.mjs'

// One of the processes that a start makes when WEB_CONCURRENCY is more than one.
const { runWorkerProcess } = await import(new URL('./dist/server.mjs', import.meta.url).href)
await runWorkerProcess()
