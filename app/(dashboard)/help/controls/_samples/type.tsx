import { Card } from '@/components/ui/card'
import { Sample, Samples } from './sample'

const scripts = [
  ['Latin', 'Zoë Łukasiewicz, Đặng Thị Hòa, Günther Weiß'],
  ['Greek', 'Ελένη Παπαδοπούλου'],
  ['Cyrillic', 'Анна Кузнецова, Ґалаґан'],
  ['of the system', '山田花子, محمد علي, दीपिका'],
] as const

const sizes = ['text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl'] as const

/** The typeface in its sizes, weights and scripts. */
export function Type() {
  return (
    <Card titleId="type" title="Type">
      <Samples>
        {sizes.map((size) => (
          <Sample key={size} name={size}>
            <p className={size}>
              Regular, <span className="font-medium">medium</span>,{' '}
              <span className="font-semibold">bold</span>
            </p>
          </Sample>
        ))}
        {scripts.map(([script, words]) => (
          <Sample key={script} name={script}>
            <p>{words}</p>
          </Sample>
        ))}
        <Sample name="Figures in columns">
          <table className="text-right">
            <tbody>
              <tr>
                <td>1,111,111</td>
              </tr>
              <tr>
                <td>2,048,609</td>
              </tr>
            </tbody>
          </table>
        </Sample>
        <Sample name="Code">
          <p className="font-mono text-sm">5b1f0a9c · Il1O0</p>
        </Sample>
      </Samples>
    </Card>
  )
}
