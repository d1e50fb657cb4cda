import { door } from '../door'

/** Whatever else is asked below `/api`: a 404 in the envelope instead of a page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.closed()
