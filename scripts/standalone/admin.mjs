import './product.mjs'

// Administers Gatehouse: node build/admin.mjs --help
const { runAdminCommand } = await import(new URL('./dist/admin.mjs', import.meta.url).href)
await runAdminCommand(process.argv.slice(2))
