type ProgressProps = {
  /** What is being done, for screen readers. */
  label: string
  value: number
  max: number
}

/** Progress as a bar in our colours; the browser's own in forced colours. */
export function Progress({ label, value, max }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={max}
      className="block h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-accent-mid/60 text-accent forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
    />
  )
}
