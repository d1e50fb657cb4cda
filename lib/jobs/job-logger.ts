import 'server-only'
import { Logger } from 'graphile-worker'
import { logger } from '../log/logger'

/** The job queue's lines in our log: it reports every job it takes, and only failures are worth a line. */
export const jobLogger = new Logger(() => (level, message) => {
  if (level === 'error') logger().error({ message }, 'job')
  else logger().debug({ message }, 'job')
})
