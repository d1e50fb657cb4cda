import { useSpeaker } from '../users/use-speaker'
import { type Reach, reachInWords } from './reach-in-words'

export function ReachText(reach: Reach) {
  const speaker = useSpeaker()
  return (
    <div className="rounded-md bg-sunken px-4 py-3">
      <p className="mb-1 text-xs font-medium text-muted">{speaker.say('privileges.reach.title')}</p>
      {reachInWords(speaker, reach).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
