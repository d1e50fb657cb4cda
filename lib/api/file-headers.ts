import 'server-only'
import { csv } from './dialect'

/** The headers of an answer that browsers keep as a file, named after what is in it and the day (UTC). */
export function fileHeaders(what: string, format: 'csv' | 'json'): Record<string, string> {
  const name = `${what}-${new Date().toISOString().slice(0, 10)}.${format}`
  const disposition = { 'content-disposition': `attachment; filename="${name}"` }
  return format === 'csv' ? { ...disposition, 'content-type': `${csv}; charset=utf-8` } : disposition
}
