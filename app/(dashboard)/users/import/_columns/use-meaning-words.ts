import { useTranslations } from '#i18n'
import type { CellMeaning, ColumnField } from '@/lib/user-import/rows/column-field'

/** What a word can mean, in the words of the screens. */
export function useMeaningWords(field: ColumnField): (meaning: CellMeaning) => string {
  const say = useTranslations('import.columns.meaning')
  const sayLevel = useTranslations('levels')
  const sayCommon = useTranslations('common')
  return (meaning) => {
    if (meaning === 'none') return say('none')
    if (meaning !== 'true' && meaning !== 'false') return sayLevel(meaning)
    if (field === 'active') return sayCommon(meaning === 'true' ? 'active' : 'inactive')
    return say(meaning === 'true' ? 'admin' : 'notAdmin')
  }
}
