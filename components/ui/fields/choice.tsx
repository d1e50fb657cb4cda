import { useLocale, useTranslations } from '#i18n'
import { AddressSelect } from './select'

type ChoiceProps = {
  name: string
  chosen: string | undefined
  labels: Record<string, string>
  isSorted?: boolean
}

/** One value of a filter, or any. */
export function Choice({ name, chosen, labels, isSorted = false }: ChoiceProps) {
  const say = useTranslations('common')
  const language = useLocale()
  // A value of another version in the address stays selected, or the form would show less than it filters by.
  const all = Object.entries(chosen && !(chosen in labels) ? { ...labels, [chosen]: chosen } : labels)
  const options = isSorted ? all.sort(([, one], [, other]) => one.localeCompare(other, language)) : all
  return (
    <AddressSelect id={name} name={name} chosen={chosen ?? ''}>
      <option value="">{say('any')}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </AddressSelect>
  )
}
