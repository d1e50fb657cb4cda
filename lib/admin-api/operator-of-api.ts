import type { Operator } from '../audit/record-event'

/** Someone who came in with the secret of the Admin API. */
export type OperatorOfApi = Operator & { kind: 'admin_api' }
