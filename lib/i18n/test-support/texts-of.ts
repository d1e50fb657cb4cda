/** Texts in a catalogue, as deep as they are. */
export type Texts = { readonly [key: string]: string | Texts }

/** `area.key` → text. */
export function textsOf(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[name, value] as [string, string]] : textsOf(value, name)
  })
}
