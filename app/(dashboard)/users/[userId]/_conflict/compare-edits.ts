import type { UserFormValues } from '@/components/users/user-form-values'
import { type UserField, userFields } from '@/lib/user-record/user-field'

/** One field: as it was when the form was opened, as it is stored now, and as it was typed. */
export type FieldEdit = { field: UserField; opened: unknown; stored: unknown; typed: unknown }

/** What two people did to the same user, field by field, privileges by section. */
export type EditsCompared = {
  /** Both changed it, to different values: the reader has to choose. */
  conflicts: FieldEdit[]
  /** Only changed in what is stored, or the same was typed. */
  takenOver: FieldEdit[]
  /** Only typed. */
  kept: FieldEdit[]
}

type Versions = { opened: UserFormValues; stored: UserFormValues; typed: UserFormValues }

/** Merges fields that only one side changed, and lists those that both changed. */
export function compareEdits({ opened, stored, typed }: Versions): EditsCompared {
  const compared: EditsCompared = { conflicts: [], takenOver: [], kept: [] }
  for (const field of userFields) {
    const edit = {
      field,
      opened: fieldValue(opened, field),
      stored: fieldValue(stored, field),
      typed: fieldValue(typed, field),
    }
    const isStoredNew = edit.stored !== edit.opened
    const isTyped = edit.typed !== edit.opened
    if (isStoredNew && isTyped && edit.stored !== edit.typed) compared.conflicts.push(edit)
    else if (isStoredNew) compared.takenOver.push(edit)
    else if (isTyped) compared.kept.push(edit)
  }
  return compared
}

/** The fields in which two versions differ. */
export function differingFields(one: UserFormValues, other: UserFormValues): UserField[] {
  return userFields.filter((field) => fieldValue(one, field) !== fieldValue(other, field))
}

/** The value of one field: a text, a switch or a level. */
export function fieldValue(values: UserFormValues, field: UserField): unknown {
  const [name, section] = field.split('.') as [keyof UserFormValues, string | undefined]
  const value = values[name]
  return section === undefined ? value : (value as Record<string, unknown>)[section]
}
