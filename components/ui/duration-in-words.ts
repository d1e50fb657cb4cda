const units = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3600 },
  { name: 'minute', seconds: 60 },
  { name: 'second', seconds: 1 },
] as const

// Up to four days people count in hours: a link of 72 hours is called that everywhere.
const countedInHours = 4 * 86_400

/** A length of time in its two largest units: "16 minutes and 40 seconds", "72 hours". */
export function durationInWords(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds))
  const usable = units.filter(({ name }) => name !== 'day' || rest >= countedInHours)
  const first = usable.findIndex((unit) => rest >= unit.seconds)
  if (first === -1) return '0 seconds'
  const words = usable.slice(first, first + 2).flatMap((unit) => {
    const count = Math.floor(rest / unit.seconds)
    rest -= count * unit.seconds
    return count === 0 ? [] : [counted(count, unit.name)]
  })
  return words.join(' and ')
}

/** What is left of it, in one unit and never more than there is: "12 minutes", "less than a minute". */
export function timeLeftInWords(seconds: number): string {
  const unit = units.find(({ name, seconds: length }) =>
    name === 'day' ? seconds >= countedInHours : name === 'hour' ? seconds >= 2 * length : seconds >= length,
  )
  if (!unit || unit.name === 'second') return 'less than a minute'
  return counted(Math.floor(seconds / unit.seconds), unit.name)
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
