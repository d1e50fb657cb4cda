/** A view of the list of users that was saved under a name, as screens see it. */
export type SavedViewShown = {
  id: string
  name: string
  /** The query of the list's address. */
  query: string
  isShared: boolean
  /** Whether this reader may rename, replace and delete it. */
  isEditable: boolean
  /** Grows with every change; a form sends it back to notice a stale page. */
  version: number
}
