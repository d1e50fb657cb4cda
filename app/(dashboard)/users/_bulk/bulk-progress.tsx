import { useTranslations } from '#i18n'
import { Progress as ProgressBar } from '@/components/ui/progress/progress'
import type { Progress } from './use-bulk-run'

/** How far a change of many is; announced. */
export function BulkProgress({ progress }: { progress: Progress | null }) {
  const say = useTranslations('bulk')
  return (
    <div role="status">
      {progress && (
        <>
          <ProgressBar label={say('progress')} value={progress.handled} max={progress.total} />
          <p className="mt-1.5 tabular-nums">{say('handled', progress)}</p>
        </>
      )}
    </div>
  )
}
