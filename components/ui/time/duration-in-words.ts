import type { Say } from '@/lib/i18n/texts'

const units = [
  { name: 'days', seconds: 86_400 },
  { name: 'hours', seconds: 3600 },
  { name: 'minutes', seconds: 60 },
  { name: 'seconds', seconds: 1 },
] as const

// Up to four days are given in hours: a link of 72 hours is called that everywhere.
const countedInHours = 4 * 86_400

/** A length of time in its two largest units: "16 minutes and 40 seconds", "72 hours". */
export function durationInWords(say: Say<'time'>, seconds: number): string {
  let rest = Math.max(0, Math.round(seconds))
  const usable = units.filter(({ name }) => name !== 'days' || rest >= countedInHours)
  const first = usable.findIndex((unit) => rest >= unit.seconds)
  if (first === -1) return say('seconds', { count: 0 })
  const [longer = '', shorter] = usable.slice(first, first + 2).flatMap((unit) => {
    const count = Math.floor(rest / unit.seconds)
    rest -= count * unit.seconds
    return count === 0 ? [] : [say(unit.name, { count })]
  })
  return shorter ? say('both', { longer, shorter }) : longer
}

/** The remaining time, in one unit and rounded down: "12 minutes", "less than a minute". */
export function timeLeftInWords(say: Say<'time'>, seconds: number): string {
  const unit = units.find(({ name, seconds: length }) =>
    name === 'days'
      ? seconds >= countedInHours
      : name === 'hours'
        ? seconds >= 2 * length
        : seconds >= length,
  )
  if (!unit || unit.name === 'seconds') return say('lessThanAMinute')
  return say(unit.name, { count: Math.floor(seconds / unit.seconds) })
}
