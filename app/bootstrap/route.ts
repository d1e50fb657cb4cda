import { door } from '../api/door'

/** `/bootstrap`: there is a setup page of our own, so this is a 404 in the envelope. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.closed()
