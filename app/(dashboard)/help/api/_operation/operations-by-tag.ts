import type { ApiDescription, OperationDescription } from '@/lib/api/description/api-description'

/** An operation and where it is called. */
export type PlacedOperation = OperationDescription & { method: string; path: string }

export type OperationGroup = { tag: { name: string; description: string }; operations: PlacedOperation[] }

/** The operations of a description under the tags they have. */
export function operationsByTag({ tags, paths }: ApiDescription): OperationGroup[] {
  const placed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  )
  return tags.map((tag) => ({ tag, operations: placed.filter((one) => one.tags.includes(tag.name)) }))
}
