import 'server-only'
import { z } from 'zod'
import { access, accessFile } from '../access-answers'
import { auditEvent, auditLog } from '../audit-log-answers'
import { type Dialect, json } from '../dialect'
import { groupOutcomes } from '../group-answers'
import { userFile } from '../users-csv'
import { done } from './envelope'
import { ofOriginal } from './of-original'

/** What is our own, or what only programs of 5.x ask for: every dialect tells it alike. */
export const sameInAll = {
  userFile,
  access,
  accessFile,
  ...groupOutcomes,
  auditLog,
  auditEvent,
  healthy: done('Database reached', null),
  ...ofOriginal,
  description: {
    content: { [json]: z.looseObject({ openapi: z.string() }).meta({ id: 'Description' }) },
    write: (text) => ({ status: 200, json: text }),
    example: '{"openapi":"3.1.1"}',
  },
} satisfies Partial<Dialect['outcomes']>
