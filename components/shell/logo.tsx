export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 text-lg font-semibold tracking-tight">
      <LogoMark />
      Gatehouse
    </span>
  )
}

/** The mark: a gate under an arch, its passage open. Drawn for Gatehouse. */
function LogoMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g className="fill-on-accent">
        <path d="M6 25V10.5h2.6V8h2.7v2.5h3.2V8h3v2.5h3.2V8h2.7v2.5H26V25h-5.2v-4.2a4.8 4.8 0 0 0-9.6 0V25z" />
        <rect x="15" y="19.4" width="2" height="5.6" rx="1" />
      </g>
    </svg>
  )
}
