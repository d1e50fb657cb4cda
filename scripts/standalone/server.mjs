import './product.mjs'

// Starts Gatehouse, with `.env` and data in the working folder: node build/server.mjs
const { start } = await import(new URL('./dist/server.mjs', import.meta.url).href)
await start({ isDevelopment: false })
