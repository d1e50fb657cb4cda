import { Hourglass } from 'lucide-react'
import type { AppError } from '@/lib/errors/app-error'
import { getTranslations } from '@/lib/i18n/request-texts'
import { wordsOf } from '@/lib/i18n/sentence'
import { EmptyState } from '../../ui/empty-state'
import { TryAgain } from '../try-again'

/** In the place of results: why the search failed, and a way to try again. */
export async function SearchRefused({ refusal }: { refusal: AppError }) {
  const say = await getTranslations('searchRefused')
  const sentence = wordsOf(refusal.sentence, await getTranslations())
  return (
    <div role="alert">
      <EmptyState icon={Hourglass} title={say('title')} action={<TryAgain />}>
        <p>{sentence}.</p>
      </EmptyState>
    </div>
  )
}
