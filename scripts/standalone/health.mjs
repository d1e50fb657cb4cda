// Is Gatehouse on this machine ready? For the health check of a container, where there is neither curl nor a shell.
const { PORT, HOST } = process.env
const isAnywhere = !HOST || HOST === '0.0.0.0' || HOST === '::'
const host = isAnywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST
const answer = await fetch(`http://${host}:${PORT || 3000}/readyz`, {
  signal: AbortSignal.timeout(4000),
}).catch(() => null)
process.stdout.write(answer ? await answer.text() : 'not ready: nothing answers\n')
process.exitCode = answer?.ok ? 0 : 1
