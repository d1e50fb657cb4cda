import 'server-only'
import type { Settings } from '../../env'
import { OperatorError } from '../../operator/operator-error'

/** The files a process opens beside connections: modules, logs, threads, files that are being sent. */
const filesForItself = 96
/** The minimum: one user with a browser, and a load balancer. */
const fewestConnections = 16
/** Each takes about 20 KB; no process needs more. */
const mostConnections = 8000

/**
 * How many connections a process may have, from the number of files it may open (`ulimit -n`; Node has raised it to the
 * hard limit). @throws OperatorError when that is too few
 */
export function connectionLimit(
  { DATABASE_POOL_SIZE }: Pick<Settings, 'DATABASE_POOL_SIZE'>,
  openFiles = openFilesLimit(),
): number {
  const needed = filesForItself + DATABASE_POOL_SIZE + fewestConnections
  if (openFiles < needed) {
    throw new OperatorError(
      `Gatehouse needs at least ${needed} open files and is allowed ${openFiles}: raise the limit (ulimit -n, or LimitNOFILE of systemd).`,
    )
  }
  return Math.min(mostConnections, openFiles - filesForItself - DATABASE_POOL_SIZE)
}

function openFilesLimit(): number {
  const report: unknown = process.report.getReport()
  const { soft } =
    (report as { userLimits?: { open_files?: { soft?: unknown } } }).userLimits?.open_files ?? {}
  // "unlimited", or Windows, which has no such limit.
  return typeof soft === 'number' ? soft : Number.POSITIVE_INFINITY
}
