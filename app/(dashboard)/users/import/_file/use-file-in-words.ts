import { useTranslations } from '#i18n'
import type { ImportFile } from '@/lib/user-import/import.schema'
import type { ImportSource } from './request-plan'

/** How many rows there are, in which file, and how it was read. */
export function useFileInWords({ file: named }: ImportSource, file: ImportFile): string {
  const say = useTranslations('import.source')
  const separators: Record<string, string> = {
    ',': say('separators.comma'),
    ';': say('separators.semicolon'),
    '\t': say('separators.tab'),
    '|': say('separators.pipe'),
  }
  const separator = separators[file.separator] ?? say('separators.other', { separator: file.separator })
  const count = file.rowCount
  if (!named) return say('text', { count, separator })
  return say('file', { count, file: named.name, separator, encoding: say(`encodings.${named.encoding}`) })
}
