import { reachInWords } from './reach-in-words'

export function ReachText(reach: Parameters<typeof reachInWords>[0]) {
  return (
    <div className="rounded-md bg-sunken px-3.5 py-3">
      <p className="mb-1 text-xs font-medium text-muted">In words</p>
      {reachInWords(reach).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
